import 'server-only'
import { listAnswersForPerson } from '#db/judgements.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { QuestionOf } from '#domain/assessment/question.ts'
import { type GivenText, groupTexts } from '#domain/classroom/group-texts.ts'
import { Problem } from '#domain/problem.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

export type WaitingTexts = {
  readonly class: TaughtClass
  readonly question: QuestionOf<'text'>
  readonly texts: readonly GivenText[]
}

/**
 * Short texts that learners of a class the actor teaches gave and the question does not know, each once however often it
 * was given.
 * @throws Problem `not-found` where the class was not given this question, or it asks for no short text.
 */
export async function loadWaitingTexts(
  actor: Actor,
  classId: string,
  questionId: string,
): Promise<WaitingTexts> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions, isAssigned } = await classScope(owned)
  const question = questions.includes(questionId) ? (await loadQuestion(questionId))?.question : undefined
  if (question?.type !== 'text') throw new Problem('not-found', 'This class was given no such question.')
  const rows = await listAnswersForPerson(
    store(),
    [question.id, ...formerIds(question.id)],
    learners.map(each => each.person).filter(person => isAssigned(person, question.id)),
  )
  const names = new Map(learners.map(each => [each.person, each.name]))
  const given = rows.map(row => ({
    answer: JSON.parse(row.answer) as unknown,
    name: names.get(row.learner) ?? '',
    fraction: row.earned === null ? undefined : row.earned / row.possible,
  }))
  return { class: owned, question, texts: groupTexts(given) }
}
