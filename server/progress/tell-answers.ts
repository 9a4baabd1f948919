import 'server-only'
import { listAttempts } from '#db/attempts.ts'
import { type LoggedJudgement, listJudgementLog } from '#db/judgements.ts'
import { listRegradeTimes } from '#db/regrades.ts'
import type { ResponseRow } from '#db/schema.ts'
import { type GivenPoints, type JudgedCriterion, judgedCriteria } from '#domain/assessment/judgement.ts'
import type { Question } from '#domain/assessment/question.ts'
import { type AnswerView, answerView } from '#domain/progress/answer-view.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { type ShownDiagram, shownDiagram } from '#domain/progress/shown-diagram.ts'
import { judgedResult } from '#server/assessment/judged-result.ts'
import { type StoredScore, scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { store } from '#server/store.ts'

/** One answer as it was given, with what is said of it now. */
export type ToldAnswer = {
  readonly id: string
  readonly answeredAt: number
  /** In words. */
  readonly answer: readonly string[]
  /** Part by part, in the order the learner saw; the key in it, because the question was answered. */
  readonly view: AnswerView
  /** 1 unsure to 3 sure; missing where it was not said. */
  readonly certainty: number | undefined
  /** How many hints were opened before. */
  readonly hints: number
  /** Missing for questions without one. */
  readonly diagram: ShownDiagram | undefined
  readonly result: ResponseResult
  /** When its score was last computed again, after the question was corrected; missing where it never was. */
  readonly scoredAgainAt: number | undefined
  /** The score that a person gave; missing where nobody did. */
  readonly judgement: ToldJudgement | undefined
  /** Who took the score that a person had given back, and when: it waits again. Missing where nobody did. */
  readonly takenBack: { readonly by: string | undefined; readonly at: number } | undefined
  /** The misconception it shows, by id. */
  readonly misconception: string | null
}

export type ToldJudgement = {
  /** The rubric with own and given points; empty for a short text. */
  readonly criteria: readonly JudgedCriterion[]
  readonly comment: string
  /** Missing for somebody who is gone. */
  readonly by: string | undefined
  readonly at: number
}

export type ToldAnswers = {
  /** By id of the response; one whose question cannot be read any more is missing. */
  readonly answers: ReadonlyMap<string, ToldAnswer>
  /** The question of each, in the version it is scored by. */
  readonly questions: ReadonlyMap<string, Question>
}

/**
 * What is told of answers of one learner: each by the version of the question it is scored by, and in the order in which
 * it was shown: a lesson's order is everybody's, a quiz's the attempt's own. The caller has proved who may read them.
 */
export async function tellAnswers(learner: string, rows: readonly ResponseRow[]): Promise<ToldAnswers> {
  const ids = rows.map(row => row.id)
  const inQuiz = rows.some(row => row.attempt !== null)
  const [stored, scoredAgain, log, attempts] = await Promise.all([
    scoreStored(store(), rows),
    listRegradeTimes(store(), ids),
    listJudgementLog(store(), ids),
    inQuiz ? listAttempts(store(), learner) : [],
  ])
  const newest = new Map(log.map(each => [each.response, each]))
  const seeds = new Map(attempts.map(each => [each.id, each.seed]))
  const told = await Promise.all(
    rows.flatMap(row => {
      const score = stored.get(row.id)
      const judged = newest.get(row.id)
      const seed = seeds.get(row.attempt ?? '') ?? row.question
      return score ? [tellAnswer(row, { score, judged, seed, at: scoredAgain.get(row.id) })] : []
    }),
  )
  return {
    answers: new Map(told.map(each => [each.id, each])),
    questions: new Map([...stored].map(([id, { question }]) => [id, question])),
  }
}

type From = {
  readonly score: StoredScore
  /** The newest entry of its log of scores that persons gave. */
  readonly judged: LoggedJudgement | undefined
  readonly seed: string
  /** When it was scored again. */
  readonly at: number | undefined
}

async function tellAnswer(row: ResponseRow, { score, judged: newest, seed, at }: From): Promise<ToldAnswer> {
  const { question, answer, outcome } = score
  const judged = newest?.taken_back === 0 ? newest : undefined
  const result = await showResult(question, outcome, { id: row.id, status: 'recorded', answer })
  return {
    id: row.id,
    answeredAt: row.answered_at,
    answer: describeAnswer(question, answer),
    view: answerView(question, answer, { seed, mayKey: true }),
    certainty: row.certainty ?? undefined,
    hints: row.hints,
    diagram: shownDiagram(question, answer, { mayKey: true }),
    result: judged ? judgedResult(result, judged) : result,
    scoredAgainAt: at,
    judgement: judged && {
      criteria: judgedCriteria(question, answer, JSON.parse(judged.points) as GivenPoints),
      comment: judged.comment,
      by: judged.by_name ?? undefined,
      at: judged.at,
    },
    takenBack: newest && !judged ? { by: newest.by_name ?? undefined, at: newest.at } : undefined,
    misconception: row.misconception,
  }
}
