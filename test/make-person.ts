import { randomUUID } from 'node:crypto'
import type { Store } from '#db/open.ts'
import type { Person, Role } from '#domain/account/actor.ts'

/** Adds a person without a password and returns them as an actor. */
export async function makePerson(
  store: Store,
  role: Role,
  name = `${role} ${randomUUID().slice(0, 4)}`,
): Promise<Person> {
  const id = randomUUID()
  const userName = `u-${id.slice(0, 13)}`
  await store
    .insertInto('users')
    .values({
      id,
      user_name: userName,
      email: null,
      name,
      password_hash: null,
      role,
      session_version: 1,
      time_zone: 'Europe/Berlin',
      created_at: 0,
      disabled_at: null,
    })
    .execute()
  return { kind: 'person', id, name, userName, role, timeZone: 'Europe/Berlin' }
}
