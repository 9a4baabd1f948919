import { cardFromLog, type DayRating, type ReviewCard } from './schedule.ts'

/** One card an idea, from the ratings of one learner in any order. */
export function cardsFromLog(log: readonly (DayRating & { readonly idea: string })[]): ReviewCard[] {
  const byIdea = new Map<string, DayRating[]>()
  for (const { idea, day, rating } of log) {
    const known = byIdea.get(idea)
    if (known) known.push({ day, rating })
    else byIdea.set(idea, [{ day, rating }])
  }
  return [...byIdea].flatMap(([idea, ratings]) => cardFromLog(idea, ratings) ?? [])
}
