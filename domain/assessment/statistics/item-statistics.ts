import { type Band, fisherBand, wilsonBand } from './bands.ts'
import { columnOf, defined, type Item, type Matrix, pairwise, restsOf } from './matrix.ts'
import { correlation, covariance, mean, standardDeviation, varies } from './moments.ts'
import { alpha, type Covariances, sum, without } from './reliability.ts'

/** Undefined is "not enough data". Shares are 0 to 1, correlations -1 to 1. */
export type ItemStatistics = {
  /** Learners with a score for this question. */
  readonly n: number
  /** Mean fraction: high is easy. */
  readonly facility?: number
  readonly facilityBand?: Band
  /** In points. */
  readonly standardDeviation?: number
  /** Correlation with the score of all other questions. */
  readonly discrimination?: number
  readonly discriminationBand?: Band
  /** Covariance with the rest as a share of the largest these scores allow. */
  readonly efficiency?: number
  /** The share of the spread of totals that comes from this question; undefined also where it works against the rest. */
  readonly effectiveWeight?: number
  readonly intendedWeight: number
  readonly alphaWithout?: number
}

/** The statistics of classical test theory for one question, as Moodle defines them (mod/quiz/report/statistics). */
export function itemStatistics(matrix: Matrix, item: Item, table: Covariances): ItemStatistics {
  const column = columnOf(matrix, item)
  const values = defined(column)
  const { x, y } = pairwise(column, restsOf(matrix, item))
  const average = mean(values)
  const facility = average === undefined || item.possible <= 0 ? undefined : average / item.possible
  const discrimination = correlation(x, y)
  const place = matrix.items.findIndex(each => each.id === item.id)
  return {
    n: values.length,
    facility,
    facilityBand: facility === undefined ? undefined : wilsonBand(facility, values.length),
    standardDeviation: standardDeviation(values),
    discrimination,
    discriminationBand: fisherBand(discrimination, x.length),
    efficiency: efficiency(x, y),
    effectiveWeight: effectiveWeight(table, place),
    intendedWeight: item.possible / matrix.items.reduce((total, each) => total + each.possible, 0),
    alphaWithout: alpha(without(table, place), matrix.learners.length),
  }
}

function efficiency(x: readonly number[], rest: readonly number[]): number | undefined {
  if (x.length < 2 || !varies(x) || !varies(rest)) return undefined
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)
  const [own, largest] = [covariance(x, rest), covariance(ascending(x), ascending(rest))]
  return own === undefined || !largest ? undefined : own / largest
}

function effectiveWeight(table: Covariances, item: number): number | undefined {
  const withTotal = table.map(row => (row.includes(undefined) ? undefined : sum(row)))
  const own = withTotal[item]
  const all = sum(withTotal.map(each => (each === undefined || each < 0 ? 0 : Math.sqrt(each))))
  return own === undefined || own < 0 || all === 0 ? undefined : Math.sqrt(own) / all
}
