import 'server-only'
import type { UserRow } from '#db/schema.ts'
import { Problem } from '#domain/problem.ts'
import { addUser, type NewUser } from '#server/account/add-user.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { throttleTries } from '#server/account/throttle-tries.ts'
import { mergeLocal } from '#server/assessment/merge-local.ts'
import { enrollByCode } from '#server/classroom/enroll-by-code.ts'
import { type ClassToJoin, loadClassToJoin } from '#server/classroom/load-class-to-join.ts'
import { env } from '#server/env.ts'
import { store } from '#server/store.ts'

export type SignUp = Pick<NewUser, 'name' | 'userName' | 'email' | 'timeZone'> & {
  readonly password: string
  /** Join code of a class; needed where the site asks for one, else ignored. */
  readonly code: string
  /** What the browser kept for the visitor before. */
  readonly local: string
  readonly address: string
}

/**
 * Makes a learner's account, with the visitor's answers in it, in one transaction. Where the site asks for a code, the
 * learner is in that class at once, or waits for its teacher.
 * @throws Problem forbidden where accounts are made by the administrator only.
 */
export async function signUp(
  { password, code, local, address, ...fields }: SignUp,
  now: number,
): Promise<UserRow> {
  const policy = env().SIGN_UP
  if (policy === 'closed')
    throw new Problem(
      'forbidden',
      'On this site the administrator makes the accounts. Ask your teacher for one.',
    )
  await throttleTries([{ key: `sign-up-from:${address}`, most: 200 }], now)
  const joins = policy === 'code' ? await classOf(code, now) : undefined
  const passwordHash = await hashPassword(password)
  return store()
    .transaction()
    .execute(async transaction => {
      const user = await addUser(transaction, { ...fields, passwordHash, role: 'learner' }, now)
      if (joins) await enrollByCode(transaction, joins, { person: user.id, now })
      if (local !== '') await mergeLocal(transaction, user.id, local, now)
      return user
    })
}

async function classOf(code: string, now: number): Promise<ClassToJoin> {
  try {
    return await loadClassToJoin(code, now)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const fields = [{ path: 'code', message: error.message }]
    throw new Problem('bad-input', 'To make an account here you need the code of a class.', fields)
  }
}
