import 'server-only'
import { findUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { type PersonEntry, personEntry } from '#server/admin/person-entry.ts'
import { administrator } from '#server/admin/policy.ts'
import { store } from '#server/store.ts'

/** One person, for an administrator. */
export async function loadPerson(actor: Actor, id: string): Promise<PersonEntry> {
  administrator(actor)
  const user = await findUser(store(), id)
  if (!user) throw new Problem('not-found', 'There is no such person.')
  return personEntry(user)
}
