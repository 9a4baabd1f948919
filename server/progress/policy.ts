import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'

/**
 * Refuses entries of one person that arrive in the session of another: a shared browser may have changed hands since
 * they were given. `person` is left out for what a visitor gave.
 */
export function demandSender(actor: Actor, person: string | undefined): void {
  if (person === undefined || (actor.kind === 'person' && actor.id === person)) return
  throw new Problem('conflict', 'These answers are from somebody else than the person who is signed in.')
}
