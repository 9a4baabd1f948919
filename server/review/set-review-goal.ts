import 'server-only'
import { putReviewGoal } from '#db/review-goals.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { addDays, type Day, dayAt } from '#domain/review/day.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

const FURTHEST_DAYS = 730

/**
 * Sets the day on which a person wants to know everything they have met.
 * @throws Problem `bad-input` unless the day is after today, on the person's calendar, and within two years.
 */
export async function setReviewGoal(actor: Actor, day: Day, now: number): Promise<void> {
  const person = signedIn(actor)
  const today = dayAt(now, person.timeZone)
  if (day <= today) throw refused('Choose a day that is still to come.')
  if (day > addDays(today, FURTHEST_DAYS)) throw refused('Choose a day within two years.')
  await putReviewGoal(store(), { learner: person.id, day, set_at: now })
}

function refused(message: string): Problem {
  return new Problem('bad-input', 'Please look at the marked field.', [{ path: 'day', message }])
}
