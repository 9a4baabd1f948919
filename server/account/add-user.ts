import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Store } from '#db/open.ts'
import type { UserRow } from '#db/schema.ts'
import { findUserByLogin, insertUser } from '#db/users.ts'
import type { Role } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'

export type NewUser = {
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly timeZone: string
  readonly passwordHash: string
  readonly role: Role
}

/**
 * Adds a person inside a transaction.
 * @throws Problem naming the field whose value belongs to somebody else.
 */
export async function addUser(transaction: Store, user: NewUser, now: number): Promise<UserRow> {
  const row: UserRow = {
    id: randomUUID(),
    user_name: user.userName,
    email: user.email,
    name: user.name,
    password_hash: user.passwordHash,
    role: user.role,
    session_version: 1,
    time_zone: user.timeZone,
    created_at: now,
    disabled_at: null,
  }
  if (await insertUser(transaction, row)) return row
  const isNameTaken = await findUserByLogin(transaction, user.userName)
  throw isNameTaken
    ? new Problem('bad-input', 'This user name is taken.', [
        { path: 'userName', message: 'Somebody has this user name. Try another one.' },
      ])
    : new Problem('bad-input', 'This e-mail address is taken.', [
        {
          path: 'email',
          message: 'An account with this e-mail address exists. Sign in with it, or leave it out.',
        },
      ])
}
