import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import type { UserRow } from '#db/schema.ts'
import { authSecret } from '#server/account/auth-secret.ts'
import { sessionCookie } from '#server/account/session-cookie.ts'

export type SessionOwner = Pick<UserRow, 'id' | 'name' | 'role' | 'session_version'>

/** Signs a person in on the browser that asks: sets the cookie that next-auth would set. */
export async function openSession({ id, name, role, session_version }: SessionOwner): Promise<void> {
  const cookie = sessionCookie()
  const token = { sub: id, name, role, version: session_version }
  const sealed = await encode({ token, secret: authSecret(), maxAge: cookie.maxAge })
  const jar = await cookies()
  jar.set(cookie.name, sealed, { ...cookie.options, maxAge: cookie.maxAge })
}
