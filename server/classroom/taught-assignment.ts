import 'server-only'
import { listAssignmentsAndDrafts, type StoredAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type TaughtAssignment = { readonly class: TaughtClass; readonly assignment: StoredAssignment }

/**
 * Proves that an assignment, or a draft of one, belongs to a class that the actor teaches.
 * @throws Problem `not-found` where it does not.
 */
export async function taughtAssignment(actor: Actor, classId: string, id: string): Promise<TaughtAssignment> {
  const owned = await taughtClass(actor, classId)
  const known = await listAssignmentsAndDrafts(store(), [owned.id])
  const assignment = known.find(each => each.id === id)
  if (!assignment) throw new Problem('not-found', 'This class has no such assignment.')
  return { class: owned, assignment }
}
