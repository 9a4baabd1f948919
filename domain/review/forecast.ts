import { addDays, type Day, later } from './day.ts'
import { type ReviewCard, recallChance } from './schedule.ts'

export type IdeaForecast = {
  readonly idea: string
  /** Learners who have met the idea. */
  readonly learners: number
  /** Expected share of them, 0 to 1, who recall it on the day without further review. */
  readonly recalled: number
  /** 95 % band of that share: the chance of the draw only, not the error of the model. */
  readonly band: readonly [low: number, high: number]
}

/**
 * What a class will still know on a day, idea by idea, the most forgotten first. Each learner recalls or does not, with
 * their own chance; the band is the normal approximation of that sum. Ideas met by fewer than five learners have none:
 * they are left out rather than guessed.
 */
export function forecastClass(cards: readonly ReviewCard[], day: Day): readonly IdeaForecast[] {
  const byIdea = new Map<string, number[]>()
  for (const card of cards) {
    byIdea.set(card.idea, [...(byIdea.get(card.idea) ?? []), recallChance(card, day)])
  }
  return [...byIdea]
    .filter(([, chances]) => chances.length >= 5)
    .map(([idea, chances]) => forecastIdea(idea, chances))
    .sort((a, b) => a.recalled - b.recalled || (a.idea < b.idea ? -1 : 1))
}

function forecastIdea(idea: string, chances: readonly number[]): IdeaForecast {
  const n = chances.length
  const recalled = chances.reduce((sum, chance) => sum + chance, 0) / n
  const spread = (1.96 * Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0))) / n
  return {
    idea,
    learners: n,
    recalled,
    band: [Math.max(0, recalled - spread), Math.min(1, recalled + spread)],
  }
}

/** How many ideas fall due on each of the coming days; what is overdue counts for the first. */
export function reviewLoad(
  cards: readonly ReviewCard[],
  { from, days }: { from: Day; days: number },
): readonly { readonly day: Day; readonly due: number }[] {
  return Array.from({ length: days }, (_, at) => {
    const day = addDays(from, at)
    return { day, due: cards.filter(card => later(card.due, from) === day).length }
  })
}
