import 'server-only'
import type { UserRow } from '#db/schema.ts'
import { updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { newPassword } from '#domain/account/sign-up-fields.ts'
import { Problem } from '#domain/problem.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { signedIn } from '#server/account/policy.ts'
import { verifyCredentials } from '#server/account/verify-credentials.ts'
import { store } from '#server/store.ts'

export type PasswordChange = { readonly current: string; readonly next: string; readonly address: string }

/** Gives the actor a new password and ends their sessions on every device; open a new one for this browser. */
export async function changePassword(
  actor: Actor,
  { current, next, address }: PasswordChange,
  now: number,
): Promise<UserRow> {
  const person = signedIn(actor)
  const rule = newPassword(person.role).safeParse(next)
  if (!rule.success) throw refusal('nextPassword', rule.error.issues[0]?.message ?? '')
  await verifyCredentials({ login: person.userName, password: current, address }, now).catch(wrongIsAField)
  const changed = await updateUser(
    store(),
    person.id,
    { password_hash: await hashPassword(next) },
    { endSessions: true },
  )
  if (!changed) throw new Problem('not-found', 'This account is gone.')
  return changed
}

function wrongIsAField(error: unknown): never {
  if (!(error instanceof Problem) || error.code !== 'not-signed-in') throw error
  throw refusal('currentPassword', 'This is not your present password.')
}

function refusal(path: string, message: string): Problem {
  return new Problem('bad-input', 'Your password was not changed.', [{ path, message }])
}
