import 'server-only'
import { endEnrollment } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Takes a learner out of a class of the actor; their answers stay theirs, and rejoining brings everything back. */
export async function removeLearner(
  actor: Actor,
  classId: string,
  given: { learner: string; now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const done = await endEnrollment(store(), owned.id, { person: given.learner, at: given.now })
  if (!done) throw new Problem('not-found', 'This learner is not in the class.')
}
