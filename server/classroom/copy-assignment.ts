import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment, listAssignments } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Gives an assignment of one class of the actor to another of theirs, with the same hours on that class's clock. Returns
 * the name of the other class.
 * @throws Problem `not-found` unless the actor teaches both.
 */
export async function copyAssignment(
  actor: Actor,
  classId: string,
  { assignment: id, to, now }: { readonly assignment: string; readonly to: string; readonly now: number },
): Promise<string> {
  const [from, target] = await Promise.all([taughtClass(actor, classId), taughtClass(actor, to)])
  const found = (await listAssignments(store(), [from.id])).find(each => each.id === id)
  if (!found) throw new Problem('not-found', 'This class has no such assignment.')
  const { items, ...given } = found
  const copy = randomUUID()
  const row = {
    ...given,
    id: copy,
    class: target.id,
    created_by: signedIn(actor).id,
    created_at: now,
    version: 1,
  }
  await insertAssignment(
    store(),
    row,
    items.map(item => ({ ...item, assignment: copy })),
  )
  return target.name
}
