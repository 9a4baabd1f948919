import 'server-only'
import { updateUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Ends every session of the actor, on this and all other devices. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await updateUser(store(), signedIn(actor).id, {}, { endSessions: true })
}
