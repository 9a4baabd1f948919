import { z } from 'zod'
import type { Role } from '#domain/account/actor.ts'

/** A user name: 3 to 32 letters, digits, dots, dashes; kept in lower case. */
export const userName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,31}$/,
    'Use 3 to 32 letters, digits, dots or dashes, beginning with a letter or digit.',
  )

/** An e-mail address, or nothing; kept in lower case. */
export const optionalEmail = z.preprocess(
  value => (typeof value === 'string' && value.trim() === '' ? null : value),
  z
    .string()
    .trim()
    .toLowerCase()
    .max(200)
    .pipe(z.email('This does not look like an e-mail address.'))
    .nullable()
    .default(null),
)

export const personName = z.string().trim().min(1, 'Tell us a name.').max(80, 'At most 80 letters.')

/** The fewest letters of a password. Who sees other people's answers needs a longer one. */
export function shortestPassword(role: Role): number {
  return role === 'learner' ? 8 : 10
}

/** A password for a role: long enough, and no other rule. */
export function passwordFor(role: Role) {
  const least = shortestPassword(role)
  return z.string().min(least, `Use at least ${least} letters or digits.`).max(200, 'At most 200 letters.')
}

/**
 * Where to go after signing in: an address of this site, or the given one. `//elsewhere` and `/\elsewhere` look local
 * to a careless reader but are not.
 */
export function localAddress(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) && value.length <= 500
    ? value
    : otherwise
}
