import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '#domain/account/actor.ts'
import { readSession } from '#server/account/read-session.ts'
import { sessionCookie } from '#server/account/session-cookie.ts'

/** Whoever asks, by the session cookie of this request; asked for once however often a page needs it. */
export const currentActor = cache(async (): Promise<Actor> => {
  const jar = await cookies()
  const session = await readSession(jar.get(sessionCookie().name)?.value)
  return session?.person ?? { kind: 'visitor' }
})
