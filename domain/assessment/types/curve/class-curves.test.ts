import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { classCurves, FEWEST_DRAWINGS } from './class-curves.ts'

const question = makeQuestion('curve')
const drawing = (ys: readonly number[]) => ys.map((y, at) => [2008 + at, y])
const flat = (height: number) => drawing(Array.from({ length: 6 }, () => height))

test('median and quartiles of a class, and where it is furthest from the data', () => {
  expect(classCurves(question, [0, 20, 40, 60, 80].map(flat))).toMatchObject({
    drawings: 5,
    band: Array.from({ length: 6 }, (_, at) => ({ x: 2008 + at, low: 20, middle: 40, high: 60 })),
    widest: { at: 2011, middle: 40, real: 90 },
  })
})

test('every drawing is there, in an order that does not tell who gave it', () => {
  const given = [flat(60), flat(20), [[2008, 20], ...flat(70).slice(1)], flat(40)]
  const first = classCurves(question, given)?.lines
  expect(first?.map(line => line.map(([, height]) => height).slice(0, 2))).toEqual([
    [20, 20],
    [20, 70],
    [40, 40],
    [60, 60],
  ])
  expect(classCurves(question, given.toReversed())?.lines).toEqual(first)
})

test('a class whose median is the data has no gap', () => {
  const same = question.series
  expect(classCurves(question, [same, same, same])?.widest).toBeNull()
})

test('fewer than three drawings are not shown; what is no drawing does not count', () => {
  expect(classCurves(question, [flat(1), flat(2), 'nothing', null])).toBeNull()
  expect(classCurves(question, [flat(1), flat(2), flat(3), null])?.drawings).toBe(FEWEST_DRAWINGS)
})

test('the band lies in order and inside what was drawn', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(heights, { minLength: 3, maxLength: 12 }), all => {
      for (const [at, { low, middle, high }] of (
        classCurves(question, all.map(drawing))?.band ?? []
      ).entries()) {
        const drawn = all.map(ys => ys[at] ?? 0)
        expect(Math.min(...drawn)).toBeLessThanOrEqual(low)
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
        expect(high).toBeLessThanOrEqual(Math.max(...drawn))
      }
    }),
  )
})
