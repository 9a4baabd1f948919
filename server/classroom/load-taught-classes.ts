import 'server-only'
import { type ClassSummary, listTaughtClasses } from '#db/classes.ts'
import { listInvitationsTo, type NamedInvitation } from '#db/invitations.ts'
import type { Actor } from '#domain/account/actor.ts'
import { teacher } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

export type TaughtClasses = {
  /** Newest first. */
  readonly classes: readonly ClassSummary[]
  /** Classes that the actor is asked to teach too. */
  readonly invitations: readonly NamedInvitation[]
}

/** Classes the actor teaches, and those they are asked to. */
export async function loadTaughtClasses(actor: Actor): Promise<TaughtClasses> {
  const { id } = teacher(actor)
  const [classes, invitations] = await Promise.all([
    listTaughtClasses(store(), id),
    listInvitationsTo(store(), id),
  ])
  return { classes, invitations }
}
