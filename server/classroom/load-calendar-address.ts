import 'server-only'
import { findCalendarKey } from '#db/calendar-keys.ts'
import type { Actor } from '#domain/account/actor.ts'
import { signedIn } from '#server/account/policy.ts'
import { siteAddress } from '#server/site-address.ts'
import { store } from '#server/store.ts'

/** The secret address of the actor's calendar; undefined while they have none. */
export async function loadCalendarAddress(actor: Actor): Promise<string | undefined> {
  const key = await findCalendarKey(store(), signedIn(actor).id)
  return key === null ? undefined : siteAddress(`/calendar/${key}.ics`)
}
