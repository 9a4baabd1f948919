import 'server-only'
import type { Person } from '#domain/account/actor.ts'
import { loadReviewPlan } from '#server/review/load-review-plan.ts'

/** How many ideas review asks a person about today: one session at most, without what was done already. */
export async function countDueReviews(person: Person, now: number): Promise<number> {
  const { plan } = await loadReviewPlan(person, now)
  return plan.today.length
}
