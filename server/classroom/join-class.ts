import 'server-only'
import { randomUUID } from 'node:crypto'
import { enroll } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadClassToJoin } from '#server/classroom/load-class-to-join.ts'
import { store } from '#server/store.ts'

/** Enrolls the actor as a learner; joining twice, or again after leaving, is one enrollment. */
export async function joinClass(actor: Actor, typed: string, now: number): Promise<void> {
  const person = signedIn(actor)
  const found = await loadClassToJoin(typed, now)
  await enroll(store(), {
    id: randomUUID(),
    class: found.id,
    person: person.id,
    role: 'learner',
    status: 'active',
    from_at: now,
    to_at: null,
  })
}
