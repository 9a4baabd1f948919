import type { ScoreOutcome } from './outcome.ts'

/** A score as it stands, in points; `earned` is null while the answer waits for a person. */
export type Standing = { readonly earned: number | null; readonly possible: number }

/** Points of a learner before and after; null while every answer waits for a person. */
export type Regraded = {
  readonly learner: string
  readonly before: number | null
  readonly after: number | null
}

export type RegradeEffect = {
  readonly gained: readonly Regraded[]
  readonly lost: readonly Regraded[]
  readonly unchanged: number
  /** Mean change of a total, in points; undefined without learners. */
  readonly meanChange?: number
}

/** Fractions closer than this are the same score, computed in another order. */
const NEAR = 1e-9

/**
 * How an answer fares when it is scored again, by its fraction of the points. It `gains` also where it waited for a person
 * and can be scored now, or keeps its fraction of other points. `unscorable`: the question as it is now has no score for
 * it, so the old one stands.
 */
export function compareScores(
  { earned, possible }: Standing,
  outcome: ScoreOutcome,
): 'same' | 'gains' | 'loses' | 'unscorable' {
  if (outcome.kind !== 'scored') return earned === null && outcome.kind === 'pending' ? 'same' : 'unscorable'
  if (earned === null) return 'gains'
  const change = outcome.earned / outcome.possible - earned / possible
  if (Math.abs(change) > NEAR) return change > 0 ? 'gains' : 'loses'
  return outcome.possible === possible ? 'same' : 'gains'
}

/** What scoring again would do to each learner's points, before it is done. What waits counts as nothing. */
export function regradeEffect(totals: readonly Regraded[]): RegradeEffect {
  const changeOf = ({ before, after }: Regraded) => (after ?? 0) - (before ?? 0)
  const gained = totals.filter(each => changeOf(each) > 0)
  const lost = totals.filter(each => changeOf(each) < 0)
  const change = totals.reduce((sum, each) => sum + changeOf(each), 0)
  return {
    gained,
    lost,
    unchanged: totals.length - gained.length - lost.length,
    meanChange: totals.length === 0 ? undefined : change / totals.length,
  }
}
