import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import type { Person } from '#domain/account/actor.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { mayEnter, type Who } from '#server/account/policy.ts'

/**
 * The person who opens a page that needs one. A visitor is sent to sign in and comes back to
 * `address`; a person with another role gets the not-allowed page.
 */
export async function pageActor(who: Exclude<Who, 'anyone'>, address: string): Promise<Person> {
  const actor = await currentActor()
  if (actor.kind !== 'person') redirect(`/sign-in?next=${encodeURIComponent(address)}`)
  if (!mayEnter(actor, who)) forbidden()
  return actor
}
