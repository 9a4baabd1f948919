import fc from 'fast-check'
import { expect, test } from 'vitest'
import counts from './golden/counts.json' with { type: 'json' }
import { oilOver } from './mixture.ts'
import { solveTrain } from './model.ts'
import { SEPARATION_PAIRS } from './pairs.ts'
import { countStages, cutFor, fewestStages, leastOil } from './stage-count.ts'

const didymium = { beta: 1.5, feed: 0.75, purity: 0.999 }

test('least oil and cut of the worked example', () => {
  expect(leastOil(didymium)).toBeCloseTo(2.741, 3)
  expect(cutFor(didymium)).toBeCloseTo(0.7505, 4)
})

test('stages of the worked example', () => {
  expect(countStages(didymium, 1.2 * leastOil(didymium))).toEqual({ extraction: 29, scrub: 36 })
})

test.each(counts.counts)(
  '$purity from half and half at β $beta takes $stages stages',
  ({ beta, purity, stages, fenske }) => {
    const aim = { beta, feed: 0.5, purity }
    const count = countStages(aim, 1.2 * leastOil(aim))
    expect((count?.extraction ?? 0) + (count?.scrub ?? 0)).toBe(stages)
    expect(fewestStages(aim)).toBeCloseTo(fenske, 2)
  },
)

test.each(SEPARATION_PAIRS)(
  'near total reflux $pair with $extractant needs the closed-form minimum, within one stage',
  ({ beta }) => {
    for (const purity of [0.99, 0.999, 0.9999, 0.99999]) {
      const aim = { beta, feed: 0.5, purity }
      const count = countStages(aim, 1e7)
      const total = (count?.extraction ?? 0) + (count?.scrub ?? 0)
      expect(Math.abs(total - fewestStages(aim))).toBeLessThanOrEqual(1)
    }
  },
)

const anyAim = fc.record({
  beta: fc.double({ min: 1.15, max: 20, noNaN: true }),
  feed: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  purity: fc.constantFrom(0.99, 0.999, 0.9999),
})

test('a train with the stages counted reaches what was asked of both products together', () => {
  fc.assert(
    fc.property(anyAim, fc.double({ min: 1.1, max: 3, noNaN: true }), (aim, times) => {
      const oil = times * leastOil(aim)
      fc.pre(oil > cutFor(aim))
      const count = countStages(aim, oil)
      if (!count) throw new Error('a count was expected above the least oil')
      const { oilProduct, waterProduct } = solveTrain({ ...aim, ...count, oil, cut: cutFor(aim) })
      const impurity = oilProduct.light * oilProduct.amount + waterProduct.heavy * waterProduct.amount
      expect(impurity).toBeLessThanOrEqual((1 - aim.purity) * (1 + 1e-6))
    }),
    { numRuns: 1000 },
  )
})

test('with less than the least oil no number of stages suffices', () => {
  fc.assert(
    fc.property(anyAim, aim => {
      fc.pre(oilOver({ heavy: aim.feed, light: 1 - aim.feed }, aim.beta).heavy < aim.purity)
      expect(countStages(aim, 0.99 * leastOil(aim))).toBeNull()
    }),
    { numRuns: 100 },
  )
})
