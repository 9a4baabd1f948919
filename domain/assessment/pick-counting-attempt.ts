import type { Counting } from './release.ts'

export type CountableAttempt = {
  readonly id: string
  /** Counted from 1. */
  readonly number: number
  /** Undefined while the attempt is open or waits for a person. */
  readonly score?: { readonly earned: number; readonly possible: number }
}

export type CountingScore = {
  /** The attempts it was made from: one, or all for the mean. */
  readonly attempts: readonly string[]
  readonly earned: number
  readonly possible: number
}

/**
 * The score that counts, out of the scored attempts; undefined while there is none. *Best* is by fraction, the earlier of
 * equals. *Mean* is the mean fraction, given on the scale of the last attempt.
 */
export function pickCountingAttempt(
  attempts: readonly CountableAttempt[],
  counts: Counting,
): CountingScore | undefined {
  const done = attempts
    .flatMap(({ id, number, score }) =>
      score ? [{ id, number, ...score, fraction: fractionOf(score) }] : [],
    )
    .sort((a, b) => a.number - b.number)
  const [first, last] = [done[0], done.at(-1)]
  if (!first || !last) return undefined
  if (counts === 'mean') {
    const mean = done.reduce((sum, each) => sum + each.fraction, 0) / done.length
    return { attempts: done.map(each => each.id), earned: mean * last.possible, possible: last.possible }
  }
  const best = done.reduce((a, b) => (b.fraction > a.fraction ? b : a))
  const { id, earned, possible } = { first, last, best }[counts]
  return { attempts: [id], earned, possible }
}

function fractionOf({ earned, possible }: { earned: number; possible: number }): number {
  return possible > 0 ? earned / possible : 0
}
