import 'server-only'
import { listAttemptResponses, type StoredAttempt } from '#db/attempts.ts'
import type { AttemptQuestionRow, ResponseRow } from '#db/schema.ts'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import { formFromAnswer } from '#domain/assessment/form-from-answer.ts'
import { type PublicQuestion, toPublicQuestion } from '#domain/assessment/public-question.ts'
import { may } from '#domain/assessment/release.ts'
import { type AnswerView, answerView } from '#domain/progress/answer-view.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { type ShownDiagram, shownDiagram } from '#domain/progress/shown-diagram.ts'
import type { AttemptRules } from '#server/assessment/attempt-rules.ts'
import { loadQuestionVersions } from '#server/assessment/load-question-versions.ts'
import { type StoredScore, scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import type { LoadedQuestion } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type AskedQuestion = {
  /** Counted from 1. */
  readonly position: number
  /** In the version and the order it was drawn with. */
  readonly question: PublicQuestion
  /** The answer saved last, as form fields; missing while the question is open. */
  readonly filled: FormFields | undefined
  /** How sure the learner said to be, 1 to 3. */
  readonly certainty: number | undefined
  /** The same answer part by part, as it was seen; what was right is in it once it may be told. */
  readonly view: AnswerView
  /** Was nothing answered? */
  readonly isOpen: boolean
  /** Missing for questions without one. */
  readonly diagram: ShownDiagram | undefined
  /** May the answer not be changed any more? */
  readonly isFinal: boolean
  /** What may be told of the answer now; missing before release. Parts that are withheld are empty. */
  readonly result: ResponseResult | undefined
  /** The explanation of a question that was left open; of an answered one it is in the result. */
  readonly explanation: string | undefined
}

/**
 * The questions of an attempt with the answers to them, and what these rules allow to be told of each. The caller has
 * proved who may read it.
 */
export async function readAttemptQuestions(
  attempt: StoredAttempt,
  rules: AttemptRules,
): Promise<AskedQuestion[]> {
  const [responses, versions] = await Promise.all([
    listAttemptResponses(store(), [attempt.id]),
    loadQuestionVersions(store(), attempt.questions),
  ])
  const last = new Map(responses.map(each => [each.question, each]))
  const stored = await scoreStored(store(), [...last.values()])
  const questions = await Promise.all(
    attempt.questions.map(async row => {
      const asked = versions.get(row.question)
      const response = last.get(row.question)
      const score = stored.get(response?.id ?? '')
      return asked ? askedQuestion({ row, asked, response, score, rules, seed: attempt.seed }) : []
    }),
  )
  return questions.flat()
}

async function askedQuestion({
  row,
  asked,
  response,
  score,
  rules,
  seed,
}: {
  readonly row: AttemptQuestionRow
  readonly asked: LoadedQuestion
  readonly response: ResponseRow | undefined
  readonly score: StoredScore | undefined
  readonly rules: AttemptRules
  readonly seed: string
}): Promise<AskedQuestion> {
  const question = toPublicQuestion(asked.question, seed)
  const isFinal = rules.state.submitted || row.seen_at !== null
  const mayKey = isFinal && may('key', rules.settings, rules.state)
  const decided = score?.question ?? asked.question
  const answer: unknown = response && JSON.parse(response.answer)
  return {
    position: row.position,
    question,
    filled: response && formFromAnswer(question, answer),
    certainty: response?.certainty ?? undefined,
    view: answerView(decided, answer, { seed, mayKey }),
    isOpen: response === undefined,
    diagram: shownDiagram(decided, answer, { mayKey }),
    isFinal,
    result: isFinal && score && response ? await shownResult(response.id, score, rules) : undefined,
    explanation: mayKey && !response ? asked.question.explanation : undefined,
  }
}

/** Nothing at all without the score: reasons would tell it. */
async function shownResult(
  id: string,
  { question, outcome, answer }: StoredScore,
  { settings, state }: AttemptRules,
): Promise<ResponseResult | undefined> {
  if (!may('score', settings, state)) return undefined
  const { comparison, ...result } = await showResult(question, outcome, { id, status: 'recorded', answer })
  const mayKey = may('key', settings, state)
  return {
    ...result,
    ...(mayKey && comparison && { comparison }),
    feedback: may('reasons', settings, state) ? result.feedback : [],
    explanation: mayKey ? result.explanation : null,
  }
}
