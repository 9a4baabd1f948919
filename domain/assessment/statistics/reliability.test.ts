import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseItems } from '../item-analysis.ts'
import type { Cell, Matrix } from './matrix.ts'
import { drawnReliability, questionsFor } from './reliability.ts'

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

/** Kuder and Richardson's formula 21, straight from its definition, with the population variance. */
function kr21(rows: readonly (readonly number[])[]): number {
  const items = rows[0]?.length ?? 0
  const totals = rows.map(row => row.reduce((sum, each) => sum + each, 0))
  const mean = totals.reduce((sum, each) => sum + each, 0) / rows.length
  const variance = totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / rows.length
  return (items / (items - 1)) * (1 - (mean * (items - mean)) / (items * variance))
}

test('with the same questions for all, right or wrong, the reliability of drawn questions is KR-21', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), rows => {
      const totals = rows.map(each => each.filter(Boolean).length)
      fc.pre(new Set(totals).size > 1)
      expect(drawnReliability(matrixOf(rows))).toBeCloseTo(kr21(rows), 9)
    }),
    { numRuns: 100 },
  )
})

test('alpha is not told where fewer than ten learners were asked some pair of questions', () => {
  const all = matrixOf(
    Array.from({ length: 24 }, (_, at) => [at % 2, Number(at % 3 > 0), Number(at % 5 > 1)]),
  )
  const drawn = (count: number): Matrix => ({
    items: all.items,
    learners: all.learners.map(({ id, cells }, at) => {
      const left: Record<string, Cell> = at < count ? { i2: { kind: 'not-asked' } } : {}
      return { id, cells: { ...cells, ...left } }
    }),
  })
  expect(analyseItems(drawn(14)).test?.alpha).toBeDefined()
  const few = analyseItems(drawn(15))
  expect(few.test?.alpha).toBeUndefined()
  expect(few.test?.drawnReliability).toBeDefined()
  expect(few).toMatchObject({ isDrawn: true, possible: 3 })
  expect(few.items[2]).toMatchObject({ counts: { 'not-asked': 15 }, statistics: undefined })
})

test('questions for a wanted reliability, as in the worked example; none where there is nothing to lengthen', () => {
  expect(questionsFor(0.8, 43 / 85, 6)).toBeCloseTo(23.44, 2)
  expect(questionsFor(0.8, -0.1, 6)).toBeUndefined()
  expect(questionsFor(0.8, 1, 6)).toBeUndefined()
})
