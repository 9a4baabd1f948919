/** How well an idea was recalled, worst first; the four ratings of FSRS. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

export type Recall = {
  /** 0 to 1. */
  readonly fraction: number
  readonly hints: number
  /** 1 for the first try. */
  readonly tries: number
  /** 1 unsure, 2 middle, 3 sure; undefined where it was not asked. */
  readonly certainty?: 1 | 2 | 3
  /** Was the idea last answered on an earlier day? False for the first time ever. */
  readonly onLaterDay: boolean
}

/**
 * The rating of one answer. Wrong, or less than half right: again. At least half right, or right with a hint, on a
 * further try, or unsure: hard. Right: good. Right at the first try without a hint, sure, on a later day: easy.
 * Speed never counts.
 */
export function rate({ fraction, hints, tries, certainty, onLaterDay }: Recall): Rating {
  if (fraction < 0.5) return 'again'
  if (fraction < 1 || hints > 0 || tries > 1 || certainty === 1) return 'hard'
  return certainty === 3 && onLaterDay ? 'easy' : 'good'
}

/** An idea has one rating a day: its worst. */
export function worstRating(ratings: readonly Rating[]): Rating | undefined {
  return RATINGS.find(rating => ratings.includes(rating))
}
