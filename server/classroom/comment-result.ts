import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertResultComment } from '#db/overrides.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtResult } from '#server/classroom/taught-result.ts'
import { store } from '#server/store.ts'

/** Says something to a learner about a result; they read it with the teacher's name. */
export async function commentResult(
  actor: Actor,
  classId: string,
  given: {
    readonly assignment: string
    readonly learner: string
    readonly text: string
    readonly now: number
  },
): Promise<void> {
  const { assignment, learner } = await taughtResult(actor, classId, given)
  await insertResultComment(store(), {
    id: randomUUID(),
    assignment: assignment.id,
    learner: learner.person,
    text: given.text,
    by: signedIn(actor).id,
    at: given.now,
  })
}
