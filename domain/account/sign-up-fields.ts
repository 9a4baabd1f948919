import { z } from 'zod'
import type { Role } from './actor.ts'

/** Fewest characters of a password by role. Length is the only rule. */
export const SHORTEST_PASSWORD: Readonly<Record<Role, number>> = {
  learner: 8,
  teacher: 10,
  administrator: 10,
}

const LONGEST_PASSWORD = 200

/** The name that teachers and classmates' teachers see. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Write a name; a first name or a nickname will do.')
  .max(80, 'At most 80 letters.')

/** What somebody signs in with: 3 to 40 letters, digits, dots, dashes or underscores; kept in lower case. */
export const userName = z
  .string()
  .trim()
  .transform(typed => typed.normalize('NFKC').toLowerCase())
  .pipe(
    z
      .string()
      .min(3, 'At least 3 letters or digits.')
      .max(40, 'At most 40 letters or digits.')
      .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, 'Letters, digits, dots, dashes and underscores only.'),
  )

/** An e-mail address in lower case, or null where the field was left empty. */
export const optionalEmail = z
  .string()
  .trim()
  .toLowerCase()
  .transform(typed => (typed === '' ? null : typed))
  .pipe(z.email('This does not look like an e-mail address.').max(254, 'At most 254 letters.').nullable())

/** A new password for somebody of this role: long enough, any characters. */
export function newPassword(role: Role): z.ZodString {
  const shortest = SHORTEST_PASSWORD[role]
  return z
    .string()
    .min(shortest, `At least ${shortest} characters.`)
    .max(LONGEST_PASSWORD, `At most ${LONGEST_PASSWORD} characters.`)
}

/** The rule for passwords of a role, as a form says it. */
export function passwordRule(role: Role): string {
  return `At least ${SHORTEST_PASSWORD[role]} characters of any kind. Three or four words in a row are easy to keep in mind.`
}

/** A user name or e-mail address as somebody types it to sign in, in the form in which it is stored. */
export function readLogin(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase()
}
