import { shuffle } from '#domain/assessment/shuffle.ts'

/** A question that asks about an idea, and when this learner last answered it (UTC milliseconds). */
export type Guise = { readonly id: string; readonly lastAnswered?: number }

/**
 * Which question asks about the idea this time: one never answered if there is one, else the one answered longest ago.
 * Equals are drawn by the seed.
 */
export function pickGuise(guises: readonly Guise[], seed: string): string | undefined {
  const drawn = shuffle(guises, seed)
  return drawn.sort((a, b) => (a.lastAnswered ?? -1) - (b.lastAnswered ?? -1))[0]?.id
}
