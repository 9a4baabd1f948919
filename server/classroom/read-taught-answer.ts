import 'server-only'
import { listAnswersForPerson } from '#db/judgements.ts'
import type { StandingResponse } from '#db/regrades.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { type StoredScore, scoreStored } from '#server/assessment/score-stored.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

export type TaughtAnswer = {
  /** Present id of the question. */
  readonly id: string
  readonly row: StandingResponse
  readonly stored: StoredScore
}

/**
 * An answer that a person scores, of a learner in a class the actor teaches and to a question assigned to it.
 * @throws Problem `not-found` for any other.
 */
export async function readTaughtAnswer(
  actor: Actor,
  classId: string,
  { question, response }: { readonly question: string; readonly response: string },
): Promise<TaughtAnswer> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions } = await classScope(owned)
  const id = followAlias(question)
  const asked = questions.includes(id) ? [id, ...formerIds(id)] : []
  const people = learners.map(each => each.person)
  const row = (await listAnswersForPerson(store(), asked, people)).find(each => each.id === response)
  const stored = row && (await scoreStored(store(), [row])).get(row.id)
  if (!row || !stored) throw new Problem('not-found', 'There is no such answer in your class.')
  return { id, row, stored }
}
