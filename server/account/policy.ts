import 'server-only'
import type { Actor, Person } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'

/** Who may come through a door at all; what they may read is proved again where data is read. */
export type Who = 'anyone' | 'signed-in' | 'teacher' | 'administrator'

/** Whether a person may come through a door. An administrator may do what a teacher may. */
export function mayEnter(person: Person, who: Who): boolean {
  return who === 'anyone' || who === 'signed-in' || person.role === 'administrator' || person.role === who
}

/** Refuses an actor who may not come in. */
export function demandRole(actor: Actor, who: Who): void {
  if (who === 'anyone' || mayEnter(signedIn(actor), who)) return
  const teachersOnly = 'Only teachers can do this. Ask your administrator to make you one.'
  throw new Problem('forbidden', who === 'teacher' ? teachersOnly : 'Only administrators can do this.')
}

/** The person behind an actor. */
export function signedIn(actor: Actor): Person {
  if (actor.kind !== 'person') throw new Problem('not-signed-in', 'Sign in to go on.')
  return actor
}
