import { type LoggedRating, pendingRedraws, withRedraws } from './redraw.ts'
import { cardFromLog, type DayRating, type ReviewCard } from './schedule.ts'

/** One card an idea, from the ratings of one learner in any order; curves that are to be drawn again keep their day. */
export function cardsFromLog(
  log: readonly LoggedRating[],
  isCurve: (question: string) => boolean,
): ReviewCard[] {
  const byIdea = new Map<string, DayRating[]>()
  for (const { idea, day, rating } of log) {
    const known = byIdea.get(idea)
    if (known) known.push({ day, rating })
    else byIdea.set(idea, [{ day, rating }])
  }
  const redraws = pendingRedraws(log, isCurve)
  return [...byIdea].flatMap(([idea, ratings]) => {
    const card = cardFromLog(idea, ratings)
    return card ? withRedraws(card, redraws) : []
  })
}
