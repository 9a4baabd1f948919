import 'server-only'
import { cookies } from 'next/headers'
import { type SessionOwner, sealSession } from '#server/account/seal-session.ts'
import { sessionCookie } from '#server/account/session-cookie.ts'

/** Signs a person in on the browser that asks: sets the cookie that next-auth would set. */
export async function openSession(owner: SessionOwner): Promise<void> {
  const { name, options, maxAge } = sessionCookie()
  const jar = await cookies()
  jar.set(name, await sealSession(owner), { ...options, maxAge })
}
