import type { Day } from './day.ts'
import { reviewLoad } from './forecast.ts'
import { type ReviewCard, recallChance } from './schedule.ts'

export type OutlookDay = {
  readonly day: Day
  /** Ideas that come on this day. */
  readonly due: number
  /** Mean chance, 0 to 1, that an idea is recalled on this day if nothing is reviewed until then. */
  readonly recall: number
}

/** The coming days of one learner, by the plan of `planReviews`. Empty without cards: there is nothing to recall. */
export function reviewOutlook(
  cards: readonly ReviewCard[],
  plan: ReadonlyMap<string, Day>,
  { from, days }: { readonly from: Day; readonly days: number },
): readonly OutlookDay[] {
  if (cards.length === 0) return []
  const planned = cards.map(card => ({ ...card, due: plan.get(card.idea) ?? card.due }))
  return reviewLoad(planned, { from, days }).map(each => ({ ...each, recall: meanRecall(cards, each.day) }))
}

/** Mean chance of recall on a day, 0 to 1; 0 without cards. */
export function meanRecall(cards: readonly ReviewCard[], day: Day): number {
  return cards.reduce((sum, card) => sum + recallChance(card, day), 0) / Math.max(1, cards.length)
}

/** The first day from `from` on that is planned for any idea; undefined where none is. */
export function nextPlanned(plan: ReadonlyMap<string, Day>, from: Day): Day | undefined {
  return [...plan.values()].filter(day => day >= from).sort()[0]
}
