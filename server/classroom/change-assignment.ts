import 'server-only'
import { updateAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type AssignmentChange =
  | { readonly kind: 'edit'; readonly title: string; readonly dueLocal: string | null }
  | { readonly kind: 'archive' }

/**
 * Changes an assignment of a class of the actor. `version` is the one the teacher saw.
 * @throws Problem conflict when a co-teacher changed it meanwhile.
 */
export async function changeAssignment(
  actor: Actor,
  classId: string,
  given: { assignment: string; version: number; change: AssignmentChange; now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const { change } = given
  const columns =
    change.kind === 'archive'
      ? { archived_at: given.now }
      : { title: change.title, due_local: change.dueLocal }
  const target = { id: given.assignment, class: owned.id, version: given.version }
  if (!(await updateAssignment(store(), target, columns))) {
    throw new Problem(
      'conflict',
      'This assignment was changed or removed meanwhile. Look at the class again.',
    )
  }
}
