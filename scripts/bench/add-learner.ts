import type { Person } from '#domain/account/actor.ts'
import { addPerson } from '#server/admin/add-person.ts'

/** Adds a learner to the benchmark's own store. */
export async function addLearner(userName: string): Promise<Person> {
  const role = 'learner'
  const given = { name: userName, userName, email: null, role, timeZone: 'UTC' } as const
  const { user } = await addPerson({ kind: 'shell' }, given, Date.now())
  return { kind: 'person', id: user.id, name: userName, userName, role, timeZone: 'UTC' }
}
