import fc from 'fast-check'
import { expect, test } from 'vitest'
import golden from './golden/trains.json' with { type: 'json' }
import { oilOver } from './mixture.ts'
import { solveTrain, type Train, type TrainResult } from './model.ts'

const anyTrain = fc.record({
  beta: fc.double({ min: 1.05, max: 32, noNaN: true }),
  feed: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  extraction: fc.integer({ min: 1, max: 200 }),
  scrub: fc.integer({ min: 0, max: 200 }),
  cut: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  more: fc.double({ min: 0.01, max: 60, noNaN: true }),
})

function trainOf({ more, ...train }: Omit<Train, 'oil'> & { more: number }): Train {
  return { ...train, oil: train.cut + more }
}

/** The largest error of any balance: each element over each stage, and over the whole train. */
function worstBalance(train: Train, result: TrainResult): number {
  const { stages, oilFlow, scrubFlow, oilProduct, waterProduct } = result
  const errors = stages.map(({ water, oil }, index) => {
    const below = stages[index - 1]
    const above = stages[index + 1]
    const carried = index + 1 > train.extraction ? scrubFlow : scrubFlow + 1
    const coming = index + 2 > train.extraction ? scrubFlow : scrubFlow + 1
    const fed = index + 1 === train.extraction ? train.feed : 0
    const top = above ? coming * above.water.heavy : scrubFlow * oilProduct.heavy
    const bottom = below ? oilFlow * below.oil.heavy : oilFlow * water.heavy
    const out = below ? carried * water.heavy : (oilFlow + waterProduct.amount) * water.heavy
    return fed + top + bottom - oilFlow * oil.heavy - out
  })
  const whole = oilProduct.amount * oilProduct.heavy + waterProduct.amount * waterProduct.heavy - train.feed
  return Math.max(...[...errors, whole].map(Math.abs))
}

test('every element is balanced over every stage and over the train, whatever is set', () => {
  fc.assert(
    fc.property(anyTrain, any => {
      const train = trainOf(any)
      expect(worstBalance(train, solveTrain(train))).toBeLessThan(1e-9)
    }),
    { numRuns: 300 },
  )
})

test('every stage is in equilibrium and no fraction leaves 0 to 1', () => {
  fc.assert(
    fc.property(anyTrain, any => {
      const train = trainOf(any)
      for (const { water, oil } of solveTrain(train).stages) {
        expect(oil.heavy).toBeCloseTo(oilOver(water, train.beta).heavy, 10)
        expect(Math.min(water.heavy, water.light, oil.heavy, oil.light)).toBeGreaterThanOrEqual(0)
        expect(water.heavy + water.light).toBeCloseTo(1, 12)
      }
    }),
    { numRuns: 100 },
  )
})

test('a further stage never spoils both products', () => {
  fc.assert(
    fc.property(anyTrain, fc.constantFrom('extraction', 'scrub'), (any, section) => {
      const train = trainOf({ ...any, scrub: Math.max(1, any.scrub) })
      const less = solveTrain(train)
      const more = solveTrain({ ...train, [section]: train[section] + 1 })
      expect(more.oilProduct.light).toBeLessThanOrEqual(less.oilProduct.light * (1 + 1e-9) + 1e-12)
      expect(more.waterProduct.heavy).toBeLessThanOrEqual(less.waterProduct.heavy * (1 + 1e-9) + 1e-12)
    }),
    { numRuns: 100 },
  )
})

test.each(golden.trains)('agrees with a solution by another method: $name', ({ train, expected }) => {
  const { oilProduct, waterProduct, stages } = solveTrain(train)
  expect(oilProduct.light / expected.oilImpurity).toBeCloseTo(1, 6)
  expect(waterProduct.heavy / expected.waterImpurity).toBeCloseTo(1, 6)
  expect(stages[train.extraction - 1]?.water.heavy).toBeCloseTo(expected.feedWater, 8)
})

test('a trace of one element is extracted as the Kremser equation says', () => {
  const factor = 2
  const beta = 1e8
  const stages = 6
  const train = { beta, feed: 1e-16, extraction: stages, scrub: 0, oil: 0, cut: factor / beta }
  const left = solveTrain(train).waterProduct.heavy / train.feed
  const kremser = Math.log((1 / left) * (1 - 1 / factor) + 1 / factor) / Math.log(factor)
  expect(kremser).toBeCloseTo(stages, 5)
})

test('without scrub the oil cannot get purer than one contact with the feed makes it', () => {
  const best = oilOver({ heavy: 0.5, light: 0.5 }, 1.5).heavy
  const { oilProduct } = solveTrain({ beta: 1.5, feed: 0.5, extraction: 200, scrub: 0, oil: 0, cut: 0.4 })
  expect(oilProduct.heavy).toBeLessThanOrEqual(best + 1e-12)
})
