export type Regraded = { readonly learner: string; readonly before: number; readonly after: number }

export type RegradeEffect = {
  readonly gained: readonly Regraded[]
  readonly lost: readonly Regraded[]
  readonly unchanged: number
  /** Mean change of a total, in points; undefined without learners. */
  readonly meanChange?: number
}

/** What scoring again would do to each learner's points, before it is done. */
export function regradeEffect(totals: readonly Regraded[]): RegradeEffect {
  const gained = totals.filter(each => each.after > each.before)
  const lost = totals.filter(each => each.after < each.before)
  const change = totals.reduce((sum, each) => sum + each.after - each.before, 0)
  return {
    gained,
    lost,
    unchanged: totals.length - gained.length - lost.length,
    meanChange: totals.length === 0 ? undefined : change / totals.length,
  }
}
