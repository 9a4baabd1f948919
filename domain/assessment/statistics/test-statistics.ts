import { defined, type Matrix, totalsOf } from './matrix.ts'
import { kurtosis, mean, median, skewness, standardDeviation } from './moments.ts'
import { alpha, type Covariances, errorRatio } from './reliability.ts'

/** Of the totals, in points; undefined is "not enough data". */
export type TestStatistics = {
  readonly n: number
  readonly mean?: number
  readonly median?: number
  readonly standardDeviation?: number
  readonly skewness?: number
  readonly kurtosis?: number
  /** Cronbach's alpha as computed, also when negative. */
  readonly alpha?: number
  readonly errorRatio?: number
  /** Standard error of one learner's total, in points. */
  readonly standardError?: number
}

export function testStatistics(matrix: Matrix, table: Covariances): TestStatistics {
  const totals = defined(totalsOf(matrix))
  const consistency = alpha(table, matrix.learners.length)
  const spread = standardDeviation(totals)
  const ratio = consistency === undefined ? undefined : errorRatio(consistency)
  return {
    n: totals.length,
    mean: mean(totals),
    median: median(totals),
    standardDeviation: spread,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    alpha: consistency,
    errorRatio: ratio,
    standardError: ratio === undefined || spread === undefined ? undefined : ratio * spread,
  }
}
