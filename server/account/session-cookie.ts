import 'server-only'
import { env } from '#server/env.ts'

export type SessionCookie = {
  readonly name: string
  /** Seconds until a sign-in that nobody uses ends. */
  readonly maxAge: number
  readonly options: {
    readonly httpOnly: true
    readonly sameSite: 'lax'
    readonly path: '/'
    readonly secure: boolean
  }
}

const THIRTY_DAYS = 30 * 24 * 60 * 60

/** The cookie that holds a session: the same one that next-auth reads and writes. Secure where the site has https. */
export function sessionCookie(): SessionCookie {
  const secure = env().siteUrl.startsWith('https:')
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    maxAge: THIRTY_DAYS,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  }
}
