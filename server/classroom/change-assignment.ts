import 'server-only'
import { replaceAssignmentParts, type StoredAssignment, updateAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { type AssignmentEdit, editedAssignment } from '#server/classroom/edited-assignment.ts'
import { moveQuizClose } from '#server/classroom/move-quiz-close.ts'
import { taughtAssignment } from '#server/classroom/taught-assignment.ts'
import { store } from '#server/store.ts'

export type AssignmentChange =
  | ({ readonly kind: 'edit' } & AssignmentEdit)
  | { readonly kind: 'publish' }
  | { readonly kind: 'archive' }

type Given = {
  readonly assignment: string
  /** The version that the teacher saw. */
  readonly version: number
  readonly change: AssignmentChange
  readonly now: number
}

/**
 * Changes an assignment of a class of the actor, publishes a draft, or puts it away. A quiz that closes at another time does
 * so for attempts that have begun, too; these keep the rules they began with.
 * @throws Problem `conflict` when a co-teacher changed it meanwhile, `bad-input` for what makes no sense.
 */
export async function changeAssignment(actor: Actor, classId: string, given: Given): Promise<void> {
  const { class: owned, assignment: before } = await taughtAssignment(actor, classId, given.assignment)
  const { change, now } = given
  if (change.kind === 'publish' && isForNobody(before))
    throw new Problem('bad-input', 'Choose first for whom it is.')
  const after =
    change.kind === 'edit'
      ? await editedAssignment(owned, before, change)
      : { ...before, ...(change.kind === 'publish' ? { published_at: now } : { archived_at: now }) }
  await store()
    .transaction()
    .execute(async transaction => {
      const target = { id: before.id, class: owned.id, version: given.version }
      if (!(await updateAssignment(transaction, target, columnsOf(after))))
        throw new Problem(
          'conflict',
          'This assignment was changed or removed meanwhile. Look at the class again.',
        )
      if (change.kind !== 'edit') return
      await replaceAssignmentParts(transaction, before.id, after)
      if (after.preset) await moveQuizClose(transaction, after, owned.time_zone)
    })
}

function isForNobody({ audience, learners }: StoredAssignment): boolean {
  return audience === 'learners' && learners.length === 0
}

function columnsOf(after: StoredAssignment): Parameters<typeof updateAssignment>[2] {
  const { title, opens_local, due_local, preset, minutes, audience } = after
  const { late_percent, late_days, published_at, archived_at } = after
  const rules = { opens_local, due_local, preset, minutes, late_percent, late_days }
  return { title, audience, published_at, archived_at, ...rules }
}
