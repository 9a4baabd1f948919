import { columnOf, defined, type Matrix, totalsOf } from './matrix.ts'
import { kurtosis, mean, median, skewness, standardDeviation } from './moments.ts'
import { alpha, type Covariances, drawnReliability, errorRatio } from './reliability.ts'

/** Of the totals, in points; undefined is "not enough data". */
export type TestStatistics = {
  readonly n: number
  readonly mean?: number
  readonly median?: number
  readonly standardDeviation?: number
  readonly skewness?: number
  readonly kurtosis?: number
  /** Cronbach's alpha as computed, also when negative; undefined too where too few learners have some pair of questions. */
  readonly alpha?: number
  /** As KR-21, for questions that were drawn; also when negative. */
  readonly drawnReliability?: number
  /** Mean number of questions a learner has a score for. */
  readonly asked?: number
  readonly errorRatio?: number
  /** Standard error of one learner's total, in points; from alpha, or where that is undefined from the other. */
  readonly standardError?: number
}

export function testStatistics(matrix: Matrix, table: Covariances): TestStatistics {
  const totals = defined(totalsOf(matrix))
  const consistency = alpha(table, matrix.learners.length)
  const spread = standardDeviation(totals)
  const drawn = drawnReliability(matrix)
  const reliability = consistency ?? drawn
  const ratio = reliability === undefined ? undefined : errorRatio(reliability)
  return {
    n: totals.length,
    mean: mean(totals),
    median: median(totals),
    standardDeviation: spread,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    alpha: consistency,
    drawnReliability: drawn,
    asked: mean(askedOf(matrix)),
    errorRatio: ratio,
    standardError: ratio === undefined || spread === undefined ? undefined : ratio * spread,
  }
}

/** How many questions each learner has a score for, where they have any. */
function askedOf(matrix: Matrix): number[] {
  const columns = matrix.items.map(item => columnOf(matrix, item))
  return matrix.learners
    .map((_, at) => columns.filter(column => column[at] !== undefined).length)
    .filter(count => count > 0)
}
