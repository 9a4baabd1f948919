import 'server-only'
import type { UserRow } from '#db/schema.ts'
import type { Actor } from '#domain/account/actor.ts'
import { addUser, type NewUser } from '#server/account/add-user.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { makePassword } from '#server/admin/make-password.ts'
import { administrator, type Shell } from '#server/admin/policy.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

/** Makes an account for somebody, whatever the sign-up policy. The random password is told once, here. */
export async function addPerson(
  by: Actor | Shell,
  person: Omit<NewUser, 'passwordHash'>,
  now: number,
): Promise<{ readonly user: UserRow; readonly password: string }> {
  const actor = administrator(by)
  const password = makePassword()
  const passwordHash = await hashPassword(password)
  const user = await store()
    .transaction()
    .execute(async transaction => {
      const added = await addUser(transaction, { ...person, passwordHash }, now)
      const note = { actor, action: 'add-person', subject: added.id, detail: added.role, now } as const
      await writeAudit(transaction, note)
      return added
    })
  return { user, password }
}
