import 'server-only'
import type { UserRow } from '#db/schema.ts'
import { findUserByLogin } from '#db/users.ts'
import { readLogin } from '#domain/account/sign-up-fields.ts'
import { Problem } from '#domain/problem.ts'
import { passwordMatches } from '#server/account/password-matches.ts'
import { throttleTries } from '#server/account/throttle-tries.ts'
import { store } from '#server/store.ts'

export type Credentials = {
  /** User name or e-mail address, as typed. */
  readonly login: string
  readonly password: string
  /** Network address of who asks. */
  readonly address: string
}

/**
 * The person whose password this is. An unknown name and a wrong password are answered in the same words and time.
 * @throws Problem not-signed-in, or too-many after ten tries for a name from one address, sixty for a name from
 * anywhere, or three hundred (a whole school behind one address) for any names, in a quarter of an hour.
 */
export async function verifyCredentials(
  { login, password, address }: Credentials,
  now: number,
): Promise<UserRow> {
  const name = readLogin(login)
  const limits = [
    { key: `sign-in:${name}:${address}`, most: 10 },
    { key: `sign-in:${name}`, most: 60 },
    { key: `sign-in-from:${address}`, most: 300 },
  ]
  const takeBack = await throttleTries(limits, now)
  const user = await findUserByLogin(store(), name)
  const matches = await passwordMatches(user?.password_hash ?? null, password)
  if (!user || !matches || user.disabled_at !== null)
    throw new Problem(
      'not-signed-in',
      'The user name or the password is not right. Check both and try again.',
    )
  await takeBack()
  return user
}
