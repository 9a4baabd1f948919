import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearScale, logScale } from './scales.ts'

const values = fc.array(fc.double({ min: 0.5, max: 400_000, noNaN: true }), { minLength: 1, maxLength: 20 })

test('every value lies inside the panel, and a larger one is never lower', () => {
  fc.assert(
    fc.property(values, given => {
      for (const scale of [linearScale(given, 20, 220, 5), logScale(given, 20, 220)]) {
        const heights = given.toSorted((a, b) => a - b).map(scale.place)
        for (const [at, y] of heights.entries()) {
          expect(y).toBeGreaterThanOrEqual(20 - 1e-6)
          expect(y).toBeLessThanOrEqual(220 + 1e-6)
          expect(y).toBeLessThanOrEqual((heights[at - 1] ?? y) + 1e-6)
        }
      }
    }),
  )
})

test('a linear axis begins at zero; on a log axis the same factor is the same step', () => {
  expect(linearScale([63, 270], 0, 200, 5).place(0)).toBe(200)
  const { place, ticks } = logScale([3, 1600], 0, 200)
  expect(place(10) - place(100)).toBeCloseTo(place(100) - place(1000))
  expect(ticks).toEqual([10, 100, 1000])
})
