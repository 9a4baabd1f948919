import { columnOf, type Matrix, pairwise } from './matrix.ts'
import { covariance } from './moments.ts'

export type Covariances = readonly (readonly (number | undefined)[])[]

/** Covariance of every item with every other, each over the learners who have both. */
export function covariances(matrix: Matrix): Covariances {
  const columns = matrix.items.map(item => columnOf(matrix, item))
  return columns.map(a =>
    columns.map(b => {
      const { x, y } = pairwise(a, b)
      return covariance(x, y)
    }),
  )
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
