import 'server-only'
import { randomBytes } from 'node:crypto'
import { listAssignments } from '#db/assignments.ts'
import { updateClass } from '#db/classes.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#domain/account/actor.ts'
import { joinCodeFrom } from '#domain/classroom/join-code.ts'
import { Problem } from '#domain/problem.ts'
import { type Day, dayAt } from '#domain/review/day.ts'
import { moveQuizClose } from '#server/classroom/move-quiz-close.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { demandComingDay } from '#server/review/demand-coming-day.ts'
import { store } from '#server/store.ts'

export type ClassChange =
  | { readonly kind: 'rename'; readonly name: string; readonly timeZone: string }
  | { readonly kind: 'new-code' | 'close-code' }
  /** For so many days; null is for good. */
  | { readonly kind: 'open-code'; readonly days: number | null }
  | { readonly kind: 'archive' | 'unarchive' }
  /** Whoever comes with the code waits for a yes, or is in at once. */
  | { readonly kind: 'approve-joining' | 'let-in' }
  | { readonly kind: 'review-day'; readonly day: Day | null }

const DAY = 86_400_000

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
  const target = { id: owned.id, version: given.version }
  await store()
    .transaction()
    .execute(async transaction => {
      const done = await updateClass(transaction, target, columnsOf(change, now))
      if (!done)
        throw new Problem(
          'conflict',
          'Someone else changed this class meanwhile. Look at it again, then repeat your change.',
        )
      if (change.kind === 'rename' && change.timeZone !== owned.time_zone)
        await moveCloses(transaction, owned.id, change.timeZone)
    })
}

/** Quizzes keep their time on the clock, so in another zone they close at another moment. */
async function moveCloses(transaction: Store, classId: string, zone: string): Promise<void> {
  for (const each of await listAssignments(transaction, [classId]))
    if (each.preset !== null) await moveQuizClose(transaction, each, zone)
}

function columnsOf(change: ClassChange, now: number): Parameters<typeof updateClass>[2] {
  switch (change.kind) {
    case 'rename':
      return { name: change.name, time_zone: change.timeZone }
    case 'new-code':
      return { join_code: joinCodeFrom(randomBytes(6)), join_open: 1, code_ends_at: null }
    case 'open-code':
      return { join_open: 1, code_ends_at: change.days === null ? null : now + change.days * DAY }
    case 'close-code':
      return { join_open: 0 }
    case 'archive':
      return { archived_at: now, join_open: 0 }
    case 'unarchive':
      return { archived_at: null }
    case 'approve-joining':
      return { approves_joining: 1 }
    case 'let-in':
      return { approves_joining: 0 }
    case 'review-day':
      return { review_day: change.day }
  }
}
