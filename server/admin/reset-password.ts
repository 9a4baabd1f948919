import 'server-only'
import { updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { makePassword } from '#server/admin/make-password.ts'
import { administrator, type Shell } from '#server/admin/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

/** Gives a person a new random password and ends their sessions. The password is told once, here, and kept nowhere. */
export async function resetPassword(by: Actor | Shell, person: string, now: number): Promise<string> {
  const actor = administrator(by)
  const password = makePassword()
  const password_hash = await hashPassword(password)
  await store()
    .transaction()
    .execute(async transaction => {
      const user = await updateUser(transaction, person, { password_hash }, { endSessions: true })
      if (!user) throw new Problem('not-found', 'There is no such person.')
      await writeAudit(transaction, { actor, action: 'reset-password', subject: person, now })
    })
  return password
}
