import 'server-only'
import { dismissReminders } from '#db/reminders.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Puts the actor's own reminders of an assignment away; a teacher may remind again on another day. */
export async function dismissReminder(actor: Actor, assignment: string, now: number): Promise<void> {
  await dismissReminders(store(), { assignment, learner: signedIn(actor).id }, now)
}
