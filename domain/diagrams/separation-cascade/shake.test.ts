import { expect, test } from 'vitest'
import { solveTrain } from './model.ts'
import { shake, shakesFor } from './shake.ts'

test('one shake is a train of one box', () => {
  const { oilProduct } = solveTrain({ beta: 1.58, feed: 0.5, extraction: 1, scrub: 0, oil: 0, cut: 0.5 })
  expect(shake(1.58, 0.5, 1).heavy).toBeCloseTo(oilProduct.heavy, 12)
})

test('shakes for a purity are the fewest that reach it', () => {
  const times = shakesFor(1.5, 0.5, 0.999)
  expect(shake(1.5, 0.5, times).heavy).toBeGreaterThanOrEqual(0.999)
  expect(shake(1.5, 0.5, times - 1).heavy).toBeLessThan(0.999)
})
