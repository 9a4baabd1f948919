import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { insertClass } from '#db/classes.ts'
import type { Actor } from '#domain/account/actor.ts'
import { joinCodeFrom } from '#domain/classroom/join-code.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Makes a class taught by the actor, with a join code that is open; returns its id. */
export async function createClass(
  actor: Actor,
  given: { readonly name: string; readonly timeZone: string },
  now: number,
): Promise<string> {
  const person = teacher(actor)
  const id = randomUUID()
  const row = {
    id,
    name: given.name,
    time_zone: given.timeZone,
    join_code: joinCodeFrom(randomBytes(6)),
    join_open: 1,
    code_ends_at: null,
    created_at: now,
    archived_at: null,
    version: 1,
    review_day: null,
    approves_joining: 0,
  } as const
  await insertClass(store(), row, { enrollment: randomUUID(), person: person.id })
  return id
}
