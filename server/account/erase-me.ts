import 'server-only'
import { archiveClassesLeftAlone } from '#db/classes.ts'
import { deleteUser, lockAdministrators } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { readLogin } from '#domain/account/sign-up-fields.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

/**
 * Erases the actor: account, answers, progress, enrollments, all in one transaction. Classes that nobody else teaches
 * are archived. The audit log keeps that an account with this id was erased, and nothing else.
 * `confirmation` is the user name as the person typed it to confirm, where a form asked for it.
 * @throws Problem forbidden for the only administrator.
 */
export async function eraseMe(actor: Actor, now: number, confirmation?: string): Promise<void> {
  const { id, role, userName } = signedIn(actor)
  if (confirmation !== undefined && readLogin(confirmation) !== userName)
    throw new Problem('bad-input', 'Nothing was deleted.', [
      { path: 'confirm', message: `This is not your user name. Type ${userName} to confirm.` },
    ])
  await store()
    .transaction()
    .execute(async transaction => {
      if (role === 'administrator' && (await lockAdministrators(transaction)).every(each => each === id))
        throw new Problem('forbidden', 'You are the only administrator. Make somebody else one first.')
      await archiveClassesLeftAlone(transaction, id, now)
      await deleteUser(transaction, id)
      await writeAudit(transaction, { actor: id, action: 'erase', subject: id, now })
    })
}
