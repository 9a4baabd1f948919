import 'server-only'
import { listAssignments, type StoredAssignment } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type TaughtResult = {
  readonly class: TaughtClass
  readonly assignment: StoredAssignment
  readonly learner: RosterEntry
  /** Is the assignment for this learner? */
  readonly isAssigned: boolean
  /** All learners of the class, for going on to the next one. */
  readonly learners: readonly RosterEntry[]
}

/** Proves that an assignment and a learner belong to a class that the actor teaches. */
export async function taughtResult(
  actor: Actor,
  classId: string,
  place: { readonly assignment: string; readonly learner: string },
): Promise<TaughtResult> {
  const owned = await taughtClass(actor, classId)
  const [assignments, roster] = await Promise.all([
    listAssignments(store(), [owned.id]),
    listRoster(store(), owned.id),
  ])
  const assignment = assignments.find(each => each.id === place.assignment)
  if (!assignment) throw new Problem('not-found', 'This class has no such assignment.')
  const learners = roster.filter(entry => entry.role === 'learner')
  const learner = learners.find(entry => entry.person === place.learner)
  if (!learner) throw new Problem('not-found', 'This learner is not in the class.')
  const isAssigned = assignment.audience === 'class' || assignment.learners.includes(learner.person)
  return { class: owned, assignment, learner, isAssigned, learners }
}
