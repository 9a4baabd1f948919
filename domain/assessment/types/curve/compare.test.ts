import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { makeQuestion } from '#test/make-question.ts'
import { compareCurve } from './compare.ts'
import type { Point } from './features.ts'
import { scoreCurve } from './score.ts'

const question = makeQuestion('curve')
const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
const drawing = (ys: readonly number[]): Point[] => ys.map((y, at) => [2008 + at, y])

test('a drawing stands beside the data at the same places, and the widest gap is named', () => {
  expect(compareCurve(question, drawing([10, 12, 30, 20, 50, 25]))).toMatchObject({
    drawn: [
      [2008, 10],
      [2009, 12],
      [2010, 30],
      [2011, 20],
      [2012, 50],
      [2013, 25],
    ],
    real: question.series,
    widest: { at: 2011, text: 'Furthest apart at 2011: you drew 20 US$/kg, it was 90 US$/kg.' },
  })
})

test('the data themselves have every feature and no gap', () => {
  const same = compareCurve(question, question.series)
  expect(same?.features.every(each => each.right)).toBe(true)
  expect(same?.widest).toBeNull()
})

test('the table of features adds up to the score', () => {
  fc.assert(
    fc.property(heights, ys => {
      const outcome = scoreCurve(question, drawing(ys))
      const right = compareCurve(question, drawing(ys))?.features.filter(each => each.right).length ?? 0
      if (outcome.kind !== 'scored') throw new Error(outcome.reason)
      expect(outcome.earned / outcome.possible).toBeCloseTo(right / question.features.length)
    }),
  )
})

test('what is no drawing is not compared', () => {
  expect(compareCurve(question, 'a line')).toBeUndefined()
})

test('only the points that an author gives are shown beforehand; a version stored before they could be gives none', () => {
  const given = (changes: Record<string, unknown>) => toPublicQuestion(makeQuestion('curve', changes), 'seed')
  expect(given({ given: 2 })).toMatchObject({
    given: [
      [2008, 10],
      [2009, 12],
    ],
  })
  expect(given({})).toMatchObject({ given: [] })
})

test('given points leave three to draw, and do not give a feature away', () => {
  expect(() => makeQuestion('curve', { given: 4 })).toThrow('at least three points are left to draw')
  expect(() => makeQuestion('curve', { given: 1, features: ['start-level'] })).toThrow('given away')
})
