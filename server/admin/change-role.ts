import 'server-only'
import { findUser, lockAdministrators, updateUser } from '#db/users.ts'
import type { Actor, Role } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { administrator, type Shell } from '#server/admin/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

/**
 * Gives a person another role and ends their sessions, so that no open page keeps the old one.
 * @throws Problem forbidden where it would leave the site without an administrator.
 */
export async function changeRole(
  by: Actor | Shell,
  { person, role }: { readonly person: string; readonly role: Role },
  now: number,
): Promise<void> {
  const actor = administrator(by)
  await store()
    .transaction()
    .execute(async transaction => {
      const administrators = await lockAdministrators(transaction)
      const user = await findUser(transaction, person)
      if (!user) throw new Problem('not-found', 'There is no such person.')
      if (user.role === role) return
      if (administrators.length === 1 && administrators[0] === person)
        throw new Problem('forbidden', 'This is the only administrator. Make somebody else one first.')
      await updateUser(transaction, person, { role }, { endSessions: true })
      const detail = `${user.role} to ${role}`
      await writeAudit(transaction, { actor, action: 'change-role', subject: person, detail, now })
    })
}
