import {
  type Card,
  FSRS6_DEFAULT_DECAY,
  forgetting_curve,
  fsrs,
  type Grade,
  Rating as Grades,
  State,
} from 'ts-fsrs'
import { addDays, type Day, daysBetween, later, noonOf } from './day.ts'
import { type Rating, worstRating } from './rating.ts'

/** What is known about a learner's memory of one idea. It can always be rebuilt from the log of ratings. */
export type ReviewCard = {
  readonly idea: string
  readonly due: Day
  readonly lastReviewed: Day
  /** Days until the chance of recall falls to 0.9. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly reviews: number
  readonly lapses: number
}

export type ReviewSettings = {
  /** Wanted chance of recall when an idea is due, 0.7 to 0.97. */
  readonly retention: number
  /** Longest time between two reviews, in days. */
  readonly longestInterval: number
}

export const REVIEW_SETTINGS: ReviewSettings = { retention: 0.9, longestInterval: 365 }

export type DayRating = { readonly day: Day; readonly rating: Rating }

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
}

/**
 * The card after a day's rating, by FSRS-6 with its default weights (Ye et al., github.com/open-spaced-repetition),
 * counted in days without learning steps and without fuzz, so that the same log always gives the same card. A day that
 * is not after the last one changes nothing: build the card from its log then.
 */
export function nextCard(
  idea: string,
  card: ReviewCard | undefined,
  { day, rating }: DayRating,
  settings: ReviewSettings = REVIEW_SETTINGS,
): ReviewCard {
  if (card && day <= card.lastReviewed) return card
  const { retention, longestInterval } = settings
  const scheduler = fsrs({
    enable_short_term: false,
    enable_fuzz: false,
    request_retention: retention,
    maximum_interval: longestInterval,
  })
  const { card: next } = scheduler.next(card ? toFsrs(card) : emptyCard(day), noonOf(day), GRADES[rating])
  // FSRS lets "good" pass the longest interval by a day to stay above "hard".
  const interval = Math.min(next.scheduled_days, longestInterval)
  return {
    idea,
    due: addDays(day, interval),
    lastReviewed: day,
    stability: next.stability,
    difficulty: next.difficulty,
    reviews: next.reps,
    lapses: next.lapses,
  }
}

/** The card from all ratings ever given, in any order; of several on one day the worst counts. */
export function cardFromLog(
  idea: string,
  log: readonly DayRating[],
  settings: ReviewSettings = REVIEW_SETTINGS,
): ReviewCard | undefined {
  const days = [...new Set(log.map(each => each.day))].sort()
  let card: ReviewCard | undefined
  for (const day of days) {
    const rating = worstRating(log.filter(each => each.day === day).map(each => each.rating))
    if (rating) card = nextCard(idea, card, { day, rating }, settings)
  }
  return card
}

/** The chance, 0 to 1, that the learner recalls the idea on that day. 1 on the day of the review and before. */
export function recallChance(card: ReviewCard, day: Day): number {
  const elapsed = Math.max(0, daysBetween(card.lastReviewed, day))
  return forgetting_curve(FSRS6_DEFAULT_DECAY, elapsed, card.stability)
}

/**
 * When to review so that the idea is known on a certain day, such as an examination: the card's due day, or earlier
 * where without a review the chance of recall would be below `retention` on `target`. It is then the earliest day from
 * which the present stability lasts until the target, but not before `today`.
 */
export function dueToward(
  card: ReviewCard,
  { target, retention, today }: { target: Day; retention: number; today: Day },
): Day {
  if (target < today || card.due <= target || recallChance(card, target) >= retention) return card.due
  return later(today, addDays(target, -daysAbove(card.stability, retention)))
}

/** Whole days during which the chance of recall stays at or above `retention` after a review. */
function daysAbove(stability: number, retention: number): number {
  let days = 0
  while (days < 36500 && forgetting_curve(FSRS6_DEFAULT_DECAY, days + 1, stability) >= retention) days++
  return days
}

function emptyCard(day: Day): Card {
  return {
    due: noonOf(day),
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: State.New,
  }
}

function toFsrs(card: ReviewCard): Card {
  const interval = daysBetween(card.lastReviewed, card.due)
  return {
    ...emptyCard(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: interval,
    reps: card.reviews,
    lapses: card.lapses,
    state: State.Review,
    last_review: noonOf(card.lastReviewed),
  }
}
