import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from '#server/account/session-cookie.ts'

/** Signs out the browser that asks. */
export async function closeSession(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  // A cookie named __Secure-… can only be taken away by a secure one.
  jar.set(name, '', { ...options, maxAge: 0 })
}
