import 'server-only'
import { randomBytes } from 'node:crypto'
import { updateClass } from '#db/classes.ts'
import type { Actor } from '#domain/account/actor.ts'
import { joinCodeFrom } from '#domain/classroom/join-code.ts'
import { Problem } from '#domain/problem.ts'
import { type Day, dayAt } from '#domain/review/day.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { demandComingDay } from '#server/review/demand-coming-day.ts'
import { store } from '#server/store.ts'

export type ClassChange =
  | { readonly kind: 'rename'; readonly name: string; readonly timeZone: string }
  | { readonly kind: 'new-code' }
  | { readonly kind: 'open-code' | 'close-code' }
  | { readonly kind: 'archive' | 'unarchive' }
  | { readonly kind: 'review-day'; readonly day: Day | null }

/**
 * Changes a class of the actor. `version` is the one the teacher saw.
 * @throws Problem `conflict` when a co-teacher changed the class meanwhile, `bad-input` for a review day that is not to come.
 */
export async function changeClass(
  actor: Actor,
  classId: string,
  given: { change: ClassChange; version: number; now: number },
): Promise<void> {
  const owned = await taughtClass(actor, classId)
  const { change, now } = given
  if (change.kind === 'review-day' && change.day !== null)
    demandComingDay(change.day, dayAt(now, owned.time_zone))
  const done = await updateClass(store(), { id: owned.id, version: given.version }, columnsOf(change, now))
  if (!done)
    throw new Problem(
      'conflict',
      'Someone else changed this class meanwhile. Look at it again, then repeat your change.',
    )
}

function columnsOf(change: ClassChange, now: number): Parameters<typeof updateClass>[2] {
  switch (change.kind) {
    case 'rename':
      return { name: change.name, time_zone: change.timeZone }
    case 'new-code':
      return { join_code: joinCodeFrom(randomBytes(6)), join_open: 1 }
    case 'open-code':
      return { join_open: 1 }
    case 'close-code':
      return { join_open: 0 }
    case 'archive':
      return { archived_at: now, join_open: 0 }
    case 'unarchive':
      return { archived_at: null }
    case 'review-day':
      return { review_day: change.day }
  }
}
