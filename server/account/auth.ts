import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import type { UserRow } from '#db/schema.ts'
import { Problem } from '#domain/problem.ts'
import { authSecret } from '#server/account/auth-secret.ts'
import { verifyCredentials } from '#server/account/verify-credentials.ts'
import { env } from '#server/env.ts'
import { log } from '#server/log.ts'

export const SESSION_SECONDS = 30 * 24 * 60 * 60

const secure = () => env().siteUrl.startsWith('https://')

/** The cookie that carries the session; the prefix makes browsers refuse it over plain http. */
export function sessionCookieName(): string {
  return secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
}

/** How the session's cookie is set. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: secure(), maxAge: SESSION_SECONDS } as const
}

/** What a session's token says: who, and which version of their sessions; all else is read from the store. */
export function tokenOf(user: Pick<UserRow, 'id' | 'session_version'>): JWT {
  return { sub: user.id, version: user.session_version }
}

const given = z.object({ login: z.string().min(1).max(200), password: z.string().min(1).max(200) })

/** next-auth's settings: sessions as JWT, sign-in by user name or e-mail and password. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: secure(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: {
      error: (code, meta) => log.error({ code, meta }, 'next-auth'),
      warn: () => undefined,
      debug: () => undefined,
    },
    providers: [
      CredentialsProvider({
        credentials: {
          login: { label: 'User name or e-mail' },
          password: { label: 'Password', type: 'password' },
        },
        authorize: async (input, request) => {
          const parsed = given.safeParse(input)
          if (!parsed.success) return null
          const address = String(request.headers?.['x-client-address'] ?? '')
          try {
            const user = await verifyCredentials({ ...parsed.data, address }, Date.now())
            return { id: user.id, name: user.name, version: user.session_version }
          } catch (error) {
            if (error instanceof Problem) return null
            throw error
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && 'version' in user ? { sub: user.id, version: user.version } : token),
      session: ({ session }) => ({ ...session, user: undefined }),
    },
  }
}
