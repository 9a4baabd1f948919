import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betweenStrokes, heightText, nearestIndex } from './drawing.ts'

test('the nearest place is found', () => {
  expect(nearestIndex([2008, 2009, 2010], 2009.4)).toBe(1)
  expect(nearestIndex([2008, 2009, 2010], 1990)).toBe(0)
})

test('a stroke sets every place it passes, in either direction, and ends where the hand is', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.integer(), fc.integer(), (a, b, low, high) => {
      const passed = betweenStrokes({ index: a, height: low }, { index: b, height: high })
      expect(passed).toHaveLength(Math.abs(a - b) + 1)
      expect(passed.at(-1)).toEqual({ index: b, height: high })
    }),
  )
})

test('a drawn height is a short number inside the axis, no finer than a hand can draw', () => {
  expect(heightText(33.33333, { from: 0, to: 100 })).toBe('33.3')
  expect(heightText(123456.7, { from: 0, to: 300000 })).toBe('123000')
  expect(heightText(101, { from: 0, to: 100 })).toBe('100')
})
