import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseItems } from '../item-analysis.ts'
import type { Matrix } from './matrix.ts'

/** Kuder and Richardson's formula 20, straight from its definition, with population variances. */
function kr20(rows: readonly (readonly number[])[]): number | undefined {
  const items = rows[0]?.length ?? 0
  const totals = rows.map(row => row.reduce((sum, each) => sum + each, 0))
  const mean = totals.reduce((sum, each) => sum + each, 0) / rows.length
  const variance = totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / rows.length
  if (variance < 1e-9) return undefined
  const shares = Array.from(
    { length: items },
    (_, at) => rows.filter(row => row[at] === 1).length / rows.length,
  )
  const pq = shares.reduce((sum, p) => sum + p * (1 - p), 0)
  return (items / (items - 1)) * (1 - pq / variance)
}

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return {
    items: (rows[0] ?? []).map((_, at) => ({ id: `i${at}`, possible: 1 })),
    learners: rows.map((row, learner) => ({
      id: `L${learner}`,
      cells: Object.fromEntries(row.map((earned, at) => [`i${at}`, { kind: 'answered', earned }])),
    })),
  }
}

const row = fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 })

test('with answers right or wrong, alpha is KR-20, and the standard error follows from it', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 10, maxLength: 30 }), rows => {
      const expected = kr20(rows)
      const {
        alpha,
        standardDeviation = 0,
        standardError,
        errorRatio,
      } = analyseItems(matrixOf(rows)).test ?? {}
      if (expected === undefined) return expect(alpha).toBeUndefined()
      expect(alpha).toBeCloseTo(expected, 9)
      const share = Math.sqrt(1 - Math.max(0, expected))
      expect(errorRatio).toBeCloseTo(share, 9)
      expect(standardError).toBeCloseTo(standardDeviation * share, 9)
    }),
    { numRuns: 100 },
  )
})

test('a test whose questions pull apart has a negative alpha, kept as it is; its error is that of pure chance', () => {
  const rows = Array.from({ length: 12 }, (_, at) => [at % 2, 1 - (at % 2), at % 3 === 0 ? 1 : 0])
  const { alpha, errorRatio, standardError, standardDeviation } = analyseItems(matrixOf(rows)).test ?? {}
  expect(alpha).toBeLessThan(0)
  expect(errorRatio).toBe(1)
  expect(standardError).toBe(standardDeviation)
})
