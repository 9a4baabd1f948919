import 'server-only'
import { type LoggedJudgement, listAnswersForPerson, listJudgementLog } from '#db/judgements.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type GivenPoints, type JudgedCriterion, judgedCriteria } from '#domain/assessment/judgement.ts'
import type { QuestionOf } from '#domain/assessment/question.ts'
import { standingAnswers } from '#domain/classroom/standing-answers.ts'
import { Problem } from '#domain/problem.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

export type Essay = {
  /** Id of the response. */
  readonly id: string
  readonly learner: string
  readonly answeredAt: number
  readonly text: string
  /** Own and given points, by the rubric of the version that was asked. */
  readonly criteria: readonly (JudgedCriterion & { readonly levels: readonly string[] | undefined })[]
  /** The score that stands; missing while it waits. */
  readonly judgement: EssayJudgement | undefined
  /** Number of the newest entry of its log, 0 where nobody scored it: what a change has to follow. */
  readonly latest: number
  /** Every score that was given or taken back, oldest first. */
  readonly log: readonly EssayJudgement[]
}

export type EssayJudgement = {
  readonly earned: number
  readonly comment: string
  /** Missing for somebody who is gone. */
  readonly by: string | undefined
  readonly at: number
  readonly isTakenBack: boolean
}

export type Essays = {
  readonly class: TaughtClass
  readonly question: QuestionOf<'essay'>
  /** Oldest first. */
  readonly essays: readonly Essay[]
}

/**
 * The essays of a class the actor teaches: of each learner the last answer to this question.
 * @throws Problem `not-found` where the class was not given this question, or it is no essay.
 */
export async function loadEssays(actor: Actor, classId: string, questionId: string): Promise<Essays> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions, isAssigned } = await classScope(owned)
  const question = questions.includes(questionId) ? (await loadQuestion(questionId))?.question : undefined
  if (question?.type !== 'essay') throw new Problem('not-found', 'This class was given no such question.')
  const rows = standingAnswers(
    await listAnswersForPerson(
      store(),
      [question.id, ...formerIds(question.id)],
      learners.map(each => each.person).filter(person => isAssigned(person, question.id)),
    ),
  )
  const [stored, judgements] = await Promise.all([
    scoreStored(store(), rows),
    listJudgementLog(
      store(),
      rows.map(row => row.id),
    ),
  ])
  const names = new Map(learners.map(each => [each.person, each.name]))
  const essays = rows.flatMap((row): Essay[] => {
    const asked = stored.get(row.id)
    if (asked?.question.type !== 'essay') return []
    const { rubric } = asked.question
    const log = judgements.filter(each => each.response === row.id)
    const newest = log.at(-1)
    const given = newest?.taken_back === 0 ? newest : undefined
    const points = given && (JSON.parse(given.points) as GivenPoints)
    return [
      {
        id: row.id,
        learner: names.get(row.learner) ?? '',
        answeredAt: row.answered_at,
        text: (asked.answer as { text: string }).text,
        criteria: judgedCriteria(asked.question, asked.answer, points).map(each => ({
          ...each,
          levels: rubric.find(({ id }) => id === each.id)?.levels,
        })),
        judgement: given && judgementOf(given),
        latest: newest?.number ?? 0,
        log: log.map(judgementOf),
      },
    ]
  })
  return { class: owned, question, essays }
}

function judgementOf({ earned, comment, by_name, at, taken_back }: LoggedJudgement): EssayJudgement {
  return { earned, comment, by: by_name ?? undefined, at, isTakenBack: taken_back === 1 }
}
