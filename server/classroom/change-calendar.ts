import 'server-only'
import { randomBytes } from 'node:crypto'
import { updateCalendarKey } from '#db/calendar-keys.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/** Gives the actor's calendar a new secret address, or none; the one before opens nothing any more. */
export async function changeCalendar(actor: Actor, change: 'renew' | 'stop'): Promise<void> {
  const key = change === 'renew' ? randomBytes(24).toString('base64url') : null
  await updateCalendarKey(store(), signedIn(actor).id, key)
}
