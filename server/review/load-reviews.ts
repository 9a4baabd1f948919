import 'server-only'
import type { Person } from '#domain/account/actor.ts'
import { addDays, type Day } from '#domain/review/day.ts'
import { meanRecall, nextPlanned, type OutlookDay, reviewOutlook } from '#domain/review/outlook.ts'
import { aheadOf } from '#domain/review/plan-reviews.ts'
import { loadReviewPlan } from '#server/review/load-review-plan.ts'

/** How far the plot looks. */
const OUTLOOK_DAYS = 14

export type Reviews = {
  /** The learner's local day. */
  readonly day: Day
  /** Ideas with a card. */
  readonly met: number
  /** How many ideas are asked today. */
  readonly today: number
  /** Ideas that were due today and have been reviewed. */
  readonly doneToday: number
  /** Ideas that are due but left for the following days. */
  readonly waiting: number
  /** The first day after today on which something comes. */
  readonly next: Day | undefined
  /** Ideas that can be reviewed ahead of time. */
  readonly ahead: number
  readonly outlook: readonly OutlookDay[]
  /** `from` is the class whose teacher set the day; missing where it is the learner's own. */
  readonly goal: { readonly day: Day; readonly recall: number; readonly from: string | undefined } | undefined
  readonly ownGoal: Day | undefined
}

/** What a learner's review page shows: how much is due, what comes when, how much is still known. */
export async function loadReviews(person: Person, now: number): Promise<Reviews> {
  const { day, cards, plan, redraws, doneToday, goal, ownGoal } = await loadReviewPlan(person, now)
  return {
    day,
    met: cards.length,
    today: plan.today.length,
    doneToday,
    waiting: plan.due - plan.today.length,
    next: nextPlanned(plan.days, addDays(day, 1)),
    ahead: aheadOf(cards, { day, redraws }).length,
    outlook: reviewOutlook(cards, plan.days, { from: day, days: OUTLOOK_DAYS }),
    goal: goal && { ...goal, recall: meanRecall(cards, goal.day) },
    ownGoal,
  }
}
