import 'server-only'
import { encode } from 'next-auth/jwt'
import type { UserRow } from '#db/schema.ts'
import { authSecret } from '#server/account/auth-secret.ts'
import { sessionCookie } from '#server/account/session-cookie.ts'

export type SessionOwner = Pick<UserRow, 'id' | 'session_version'>

/** A session of a person as the text that their browser keeps; it says who and which version, the store says the rest. */
export function sealSession({ id, session_version: version }: SessionOwner): Promise<string> {
  return encode({ token: { sub: id, version }, secret: authSecret(), maxAge: sessionCookie().maxAge })
}
