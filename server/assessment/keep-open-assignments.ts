import 'server-only'
import { listAssignmentsFor } from '#db/assignments.ts'
import { listClassesOf } from '#db/enrollments.ts'
import type { GivenResponse } from '#server/assessment/score-given.ts'
import { store } from '#server/store.ts'

/** The same responses; one that names an assignment which is not the learner's counts as given outside of it. */
export async function keepOpenAssignments(
  learner: string,
  responses: readonly GivenResponse[],
): Promise<readonly GivenResponse[]> {
  if (!responses.some(each => each.assignment)) return responses
  const classes = await listClassesOf(store(), learner)
  const assignments = await listAssignmentsFor(
    store(),
    learner,
    classes.map(each => each.id),
  )
  const open = new Set(assignments.map(each => each.id))
  return responses.map(each =>
    each.assignment && !open.has(each.assignment) ? { ...each, assignment: undefined } : each,
  )
}
