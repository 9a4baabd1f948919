import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment, listAssignmentsAndDrafts } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type CopiedRecipients, copiedRecipients } from '#domain/classroom/copied-recipients.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

type Copied = Pick<CopiedRecipients, 'left' | 'isForNobody'> & { readonly name: string }

/**
 * Gives an assignment of one class of the actor to another of theirs, with the same hours on that class's clock and without
 * the due dates that learners have of their own. Named learners go along where they are in the other class; where none is,
 * the copy waits as a draft. Returns the name of the other class and how many stayed behind.
 * @throws Problem `not-found` unless the actor teaches both.
 */
export async function copyAssignment(
  actor: Actor,
  classId: string,
  { assignment: id, to, now }: { readonly assignment: string; readonly to: string; readonly now: number },
): Promise<Copied> {
  const [from, target] = await Promise.all([taughtClass(actor, classId), taughtClass(actor, to)])
  const [known, roster] = await Promise.all([
    listAssignmentsAndDrafts(store(), [from.id]),
    listRoster(store(), target.id),
  ])
  const found = known.find(each => each.id === id)
  if (!found) throw new Problem('not-found', 'This class has no such assignment.')
  const { items, learners: named, dueLog: _, ...given } = found
  const others = roster.flatMap(entry => (entry.role === 'learner' ? [entry.person] : []))
  const { learners, left, isForNobody } = copiedRecipients({ ...given, learners: named }, others)
  const copy = randomUUID()
  const row = {
    ...given,
    id: copy,
    class: target.id,
    created_by: signedIn(actor).id,
    created_at: now,
    published_at: isForNobody || given.published_at === null ? null : now,
    rechecks: null,
    version: 1,
  }
  await insertAssignment(store(), row, {
    items: items.map(item => ({ ...item, assignment: copy })),
    learners,
  })
  return { name: target.name, left, isForNobody }
}
