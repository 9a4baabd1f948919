import 'server-only'
import type { UserRow } from '#db/schema.ts'
import { takeSetting } from '#db/settings.ts'
import { lockAdministrators } from '#db/users.ts'
import { Problem } from '#domain/problem.ts'
import { addUser, type NewUser } from '#server/account/add-user.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { setUpKey } from '#server/admin/set-up-key.ts'
import { writeAudit } from '#server/admin/write-audit.ts'
import { store } from '#server/store.ts'

export type SetUp = Pick<NewUser, 'name' | 'userName' | 'email' | 'timeZone'> & {
  readonly token: string
  readonly password: string
}

/**
 * Makes the first administrator; the token is gone with it. Of two people who send the form at once, one wins.
 * @throws Problem expired for everyone who comes later.
 */
export async function setUpSite({ token, password, ...fields }: SetUp, now: number): Promise<UserRow> {
  const { key, value } = setUpKey(token)
  const passwordHash = await hashPassword(password)
  return store()
    .transaction()
    .execute(async transaction => {
      const isFirst =
        (await takeSetting(transaction, key, value)) && (await lockAdministrators(transaction)).length === 0
      if (!isFirst)
        throw new Problem('expired', 'The site is set up already. Sign in, or ask its administrator.')
      const user = await addUser(transaction, { ...fields, passwordHash, role: 'administrator' }, now)
      await writeAudit(transaction, { actor: user.id, action: 'set-up', subject: user.id, now })
      return user
    })
}
