import { columnOf, type Matrix, pairwise } from './matrix.ts'
import { covariance, mean, variance, varies } from './moments.ts'

export type Covariances = readonly (readonly (number | undefined)[])[]

/**
 * Covariance of every item with every other, each over the learners who have both; undefined where fewer than `fewest` have.
 */
export function covariances(matrix: Matrix, fewest = 2): Covariances {
  const columns = matrix.items.map(item => columnOf(matrix, item))
  const half = columns.map((a, row) =>
    columns.slice(0, row + 1).map(b => {
      const { x, y } = pairwise(a, b)
      return x.length < fewest ? undefined : covariance(x, y)
    }),
  )
  return half.map((own, row) => [...own, ...half.slice(row + 1).map(below => below[row])])
}

/**
 * Cronbach's alpha out of the covariances of its items; with items of 0 or 1 it is KR-20. May be negative: such a test is
 * not consistent. Undefined below three learners or two items, or where totals do not vary.
 */
export function alpha(table: Covariances, learners: number): number | undefined {
  if (learners < 3 || table.length < 2 || table.flat().includes(undefined)) return undefined
  const total = sum(table.flat())
  const own = sum(table.map((row, at) => row[at]))
  if (total <= 1e-12 * own) return undefined
  return (table.length / (table.length - 1)) * (1 - own / total)
}

/**
 * Reliability where learners may have been asked different questions, drawn from one pool: 1 - the mean error variance of a
 * learner's mean fraction (the variance of their own fractions / how many) / the population variance of those means. With
 * answers right or wrong and the same questions for all it is Kuder and Richardson's formula 21 (1937). Every question weighs
 * the same. Undefined below three learners with two scores each, or where their means do not vary.
 */
export function drawnReliability(matrix: Matrix): number | undefined {
  const fractions = matrix.items.map(item => ({ possible: item.possible, values: columnOf(matrix, item) }))
  const own = matrix.learners
    .map((_, at) =>
      fractions.flatMap(({ possible, values }) => {
        const earned = values[at]
        return earned === undefined || possible <= 0 ? [] : [earned / possible]
      }),
    )
    .filter(each => each.length >= 2)
  if (own.length < 3) return undefined
  const means = own.map(each => mean(each) ?? 0)
  const spread = ((variance(means) ?? 0) * (own.length - 1)) / own.length
  const error = mean(own.map(each => (variance(each) ?? 0) / each.length)) ?? 0
  return varies(means) ? 1 - error / spread : undefined
}

/**
 * How many questions of the same kind would be as reliable as `wanted`, from `count` that are `reliability`; by Spearman and
 * Brown's formula. Undefined where none would: at a reliability of 0 or below, or of 1.
 */
export function questionsFor(wanted: number, reliability: number, count: number): number | undefined {
  if (reliability <= 0 || reliability >= 1) return undefined
  return (count * wanted * (1 - reliability)) / (reliability * (1 - wanted))
}

/** The table as it would be without one of its items. */
export function without(table: Covariances, item: number): Covariances {
  return table.filter((_, row) => row !== item).map(row => row.filter((_, column) => column !== item))
}

/** Share of the spread of totals that is chance, 0 to 1: sqrt(1 - alpha). A negative alpha is taken as 0. */
export function errorRatio(consistency: number): number {
  return Math.sqrt(1 - Math.min(1, Math.max(0, consistency)))
}

export function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
