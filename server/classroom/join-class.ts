import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { enrollByCode } from '#server/classroom/enroll-by-code.ts'
import { loadClassToJoin } from '#server/classroom/load-class-to-join.ts'
import { store } from '#server/store.ts'

/**
 * Enrolls the actor as a learner, or lets them wait where the teacher approves who joins; joining twice, or again after
 * leaving, is one enrollment.
 * @throws Problem `not-found` for a code that opens nothing, `forbidden` for somebody who asked too often.
 */
export async function joinClass(actor: Actor, typed: string, now: number): Promise<'in' | 'wait'> {
  const person = signedIn(actor)
  const found = await loadClassToJoin(typed, now)
  return store()
    .transaction()
    .execute(transaction => enrollByCode(transaction, found, { person: person.id, now }))
}
