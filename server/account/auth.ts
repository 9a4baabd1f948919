import 'server-only'
import type { NextAuthOptions, Session } from 'next-auth'
import { encode, type JWTDecodeParams } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { sameSitePath } from '#domain/account/same-site-path.ts'
import { Problem } from '#domain/problem.ts'
import { authSecret } from '#server/account/auth-secret.ts'
import { readSession } from '#server/account/read-session.ts'
import { sessionCookie } from '#server/account/session-cookie.ts'
import { verifyCredentials } from '#server/account/verify-credentials.ts'
import { env } from '#server/env.ts'
import { log } from '#server/log.ts'

const credentials = z.object({ login: z.string().max(254), password: z.string().max(1000) })

/**
 * next-auth as this site uses it: names and passwords of its own store, sessions as sealed tokens whose role and version
 * are checked against the store whenever they are read.
 */
export function authOptions(): NextAuthOptions {
  const { name, options, maxAge } = sessionCookie()
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge },
    useSecureCookies: options.secure,
    cookies: { sessionToken: { name, options } },
    jwt: { encode, decode: claimsOf },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { login: { label: 'User name or e-mail' }, password: { type: 'password' } },
        authorize: (given, request) => authorize(given, forwardedFor(request.headers)),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user && 'version' in user ? { sub: user.id, name: user.name, version: user.version } : token,
      session: ({ session, token }) => ({ expires: session.expires, user: userOf(token) }),
      redirect: ({ url }) => addressOnSite(url),
    },
    logger: {
      error: (code, about) => log.debug({ code, about }, 'next-auth'),
      warn: code => log.debug({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

/** What a sealed token says, with name and role as the store has them now; null once the session has ended. */
async function claimsOf({ token }: JWTDecodeParams) {
  const session = await readSession(token)
  if (!session) return null
  const { id, name, userName, role } = session.person
  return { sub: id, version: session.claims.version, name, userName, role }
}

function userOf({ sub, name, userName, role }: Record<string, unknown>): Session['user'] {
  return { id: sub, name, userName, role } as Session['user']
}

async function authorize(given: unknown, address: string) {
  const parsed = credentials.safeParse(given)
  if (!parsed.success) return null
  try {
    const user = await verifyCredentials({ ...parsed.data, address }, Date.now())
    return { id: user.id, name: user.name, version: user.session_version }
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-signed-in') return null
    throw error
  }
}

function forwardedFor(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for']
  return (typeof forwarded === 'string' && forwarded.split(',').at(-1)?.trim()) || 'unknown'
}

/** next-auth sends people to whole addresses; only those of this site are followed. */
function addressOnSite(url: string): string {
  const { siteUrl } = env()
  if (URL.canParse(url) && new URL(url).origin === new URL(siteUrl).origin) return url
  return new URL(sameSitePath(url) ?? '/', siteUrl).href
}
