import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'

/** Whoever works in the shell of the machine holds the store anyway. */
export type Shell = { readonly kind: 'shell' }

/**
 * Proves that the actor may administer the site. Gives their id for the audit log; null for the shell.
 * @throws Problem forbidden for everyone else.
 */
export function administrator(by: Actor | Shell): string | null {
  if (by.kind === 'shell') return null
  const person = signedIn(by)
  if (person.role !== 'administrator') throw new Problem('forbidden', 'Only administrators can do this.')
  return person.id
}
