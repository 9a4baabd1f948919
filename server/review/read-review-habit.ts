import 'server-only'
import { listReviewCards, listReviews } from '#db/reviews.ts'
import { dayAt } from '#domain/review/day.ts'
import { daysReviewed } from '#domain/review/review-habit.ts'
import { loadReviewableIdeas } from '#server/review/load-reviewable-ideas.ts'
import { store } from '#server/store.ts'

export type ReviewHabit = {
  /** Of the last four weeks. */
  readonly daysReviewed: number
  /** Ideas that wait to be asked again. */
  readonly due: number
}

/**
 * How regularly a learner reviews, in two counts on their own calendar, and nothing of what they review. Whoever calls has
 * proved that they may know.
 */
export async function readReviewHabit(
  learner: string,
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
): Promise<ReviewHabit> {
  const today = dayAt(now, timeZone)
  const [log, cards, ideas] = await Promise.all([
    listReviews(store(), learner),
    listReviewCards(store(), learner),
    loadReviewableIdeas(),
  ])
  return {
    daysReviewed: daysReviewed(log, today),
    due: cards.filter(card => ideas.has(card.idea) && card.due <= today).length,
  }
}
