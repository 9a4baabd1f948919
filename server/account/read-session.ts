import 'server-only'
import { decode, type JWT } from 'next-auth/jwt'
import { findUser } from '#db/users.ts'
import type { Person } from '#domain/account/actor.ts'
import { authSecret } from '#server/account/auth-secret.ts'
import { store } from '#server/store.ts'

export type OpenSession = { readonly claims: JWT; readonly person: Person }

/**
 * Who a session belongs to. Nobody, when it was not sealed by this site, is too old, or was ended: by signing out
 * everywhere, a new password, a change of role, or the end of the account.
 */
export async function readSession(sealed: string | undefined): Promise<OpenSession | undefined> {
  const claims = sealed ? await unseal(sealed) : undefined
  if (!claims?.sub) return undefined
  const user = await findUser(store(), claims.sub)
  if (!user || user.disabled_at !== null || user.session_version !== claims.version) return undefined
  const { id, name, user_name: userName, role, time_zone: timeZone } = user
  return { claims, person: { kind: 'person', id, name, userName, role, timeZone } }
}

async function unseal(sealed: string): Promise<JWT | undefined> {
  try {
    return (await decode({ token: sealed, secret: authSecret() })) ?? undefined
  } catch {
    return undefined
  }
}
