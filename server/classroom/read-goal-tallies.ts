import 'server-only'
import { listFirstReached } from '#db/checkpoints.ts'
import type { AssignedWork, RecheckTally } from '#domain/classroom/gradebook.ts'
import { goalOf } from '#domain/classroom/set-up.ts'
import { store } from '#server/store.ts'

/** Who has reached the step that ends a set-up since it was given, one a learner and assignment. */
export async function readGoalTallies(
  work: readonly AssignedWork[],
  learners: readonly string[],
): Promise<RecheckTally[]> {
  const tallies = work.map(async ({ id, since, setUp }) => {
    const goal = setUp && goalOf(setUp)
    if (since === undefined || goal === undefined) return []
    const reached = await listFirstReached(store(), { learners, checkpoints: [goal], since })
    return reached.map(({ learner, at }) => ({
      assignment: id,
      learner,
      answered: 1,
      firstEarned: 0,
      bestEarned: 0,
      pending: 0,
      waiting: 0,
      startedAt: at,
      finishedAt: at,
    }))
  })
  return (await Promise.all(tallies)).flat()
}
