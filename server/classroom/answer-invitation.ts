import 'server-only'
import { randomUUID } from 'node:crypto'
import { enrollTeacher } from '#db/enrollments.ts'
import { takeInvitation } from '#db/invitations.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/**
 * Accepts or declines to teach a class that the actor was asked to.
 * @throws Problem `not-found` without an invitation.
 */
export async function answerInvitation(
  actor: Actor,
  classId: string,
  { accept, now }: { readonly accept: boolean; readonly now: number },
): Promise<void> {
  const person = teacher(actor)
  await store()
    .transaction()
    .execute(async transaction => {
      if (!(await takeInvitation(transaction, { class: classId, person: person.id })))
        throw new Problem('not-found', 'There is no such invitation any more.')
      if (accept)
        await enrollTeacher(transaction, { id: randomUUID(), class: classId, person: person.id, at: now })
    })
}
