import 'server-only'
import { listAssignments, type StoredAssignment, updateAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { refuseQuizTimes } from '#domain/classroom/refuse-quiz-times.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'
import { Problem } from '#domain/problem.ts'
import { moveQuizClose } from '#server/classroom/move-quiz-close.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type AssignmentChange =
  | {
      readonly kind: 'edit'
      readonly title: string
      /** Wall times in the class's zone; only a quiz opens. */
      readonly dueLocal: string | null
      readonly opensLocal?: string | null
    }
  | { readonly kind: 'archive' }

/**
 * Changes an assignment of a class of the actor. `version` is the one the teacher saw. A quiz that closes at another time
 * does so for attempts that have begun, too.
 * @throws Problem conflict when a co-teacher changed it meanwhile.
 */
export async function changeAssignment(
  actor: Actor,
  classId: string,
  given: { assignment: string; version: number; change: AssignmentChange; now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const { change } = given
  const before = (await listAssignments(store(), [owned.id])).find(each => each.id === given.assignment)
  const columns = change.kind === 'archive' ? { archived_at: given.now } : editedColumns(change, before)
  const target = { id: given.assignment, class: owned.id, version: given.version }
  await store()
    .transaction()
    .execute(async transaction => {
      if (!(await updateAssignment(transaction, target, columns))) {
        throw new Problem(
          'conflict',
          'This assignment was changed or removed meanwhile. Look at the class again.',
        )
      }
      if (change.kind === 'edit' && before?.preset)
        await moveQuizClose(transaction, before.id, closeOf(change.dueLocal, owned))
    })
}

function editedColumns(
  { title, dueLocal, opensLocal }: Extract<AssignmentChange, { kind: 'edit' }>,
  before: StoredAssignment | undefined,
): { title: string; due_local: string | null; opens_local?: string | null } {
  if (!before?.preset) return { title, due_local: dueLocal }
  const opens = opensLocal === undefined ? before.opens_local : opensLocal
  const wrong = refuseQuizTimes({ preset: before.preset, opensLocal: opens, dueLocal })
  if (wrong) throw new Problem('bad-input', wrong.message, [wrong])
  return { title, due_local: dueLocal, opens_local: opens }
}

function closeOf(dueLocal: string | null, { time_zone }: TaughtClass): number | undefined {
  return dueLocal === null ? undefined : instantOf(dueLocal, time_zone)
}
