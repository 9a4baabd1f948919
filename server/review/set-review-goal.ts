import 'server-only'
import { putReviewGoal } from '#db/review-goals.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type Day, dayAt } from '#domain/review/day.ts'
import { signedIn } from '#server/account/policy.ts'
import { demandComingDay } from '#server/review/demand-coming-day.ts'
import { store } from '#server/store.ts'

/**
 * Sets the day on which a person wants to know everything they have met.
 * @throws Problem `bad-input` unless the day is after today, on the person's calendar, and within two years.
 */
export async function setReviewGoal(actor: Actor, day: Day, now: number): Promise<void> {
  const person = signedIn(actor)
  demandComingDay(day, dayAt(now, person.timeZone))
  await putReviewGoal(store(), { learner: person.id, day, set_at: now })
}
