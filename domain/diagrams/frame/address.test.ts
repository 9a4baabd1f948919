import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPartOf, numberIn, oneOf, readPairs, writePairs } from './address.ts'

test('reads any string without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => readPairs(text).size >= 0))
})

test('what is written is read back, defaults left out', () => {
  const pairs = { view: 'abundance', note: 'a & b = c?', stages: 12, mark: null }
  expect([...readPairs(writePairs(pairs))]).toEqual([
    ['view', 'abundance'],
    ['note', 'a & b = c?'],
    ['stages', '12'],
  ])
})

test('the end of an endless address is not read', () => {
  expect(readPairs(`a=1&b=${'x'.repeat(10_000)}&c=3`).has('c')).toBe(false)
})

test('a word outside the list is the fallback', () => {
  expect(oneOf(['radius', 'price'], 'colour', null)).toBeNull()
  expect(oneOf(['radius', 'price'], 'price', null)).toBe('price')
})

test('a number is always inside its range and on its grid', () => {
  const range = { least: 0.5, most: 9.5, step: 0.25, fallback: 2 }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.constant(undefined)), text => {
      const value = numberIn(text, range)
      expect(value).toBeGreaterThanOrEqual(0.5)
      expect(value).toBeLessThanOrEqual(9.5)
      expect(Number.isInteger(value / 0.25)).toBe(true)
    }),
  )
})

test('an empty or broken number is the fallback, a far one the nearest end', () => {
  const range = { least: 1, most: 10, step: 1, fallback: 3 }
  expect(['', ' ', 'many', 'NaN', 'Infinity'].map(text => numberIn(text, range))).toEqual([3, 3, 3, 3, 3])
  expect(['-4', '1e9', '6.4'].map(text => numberIn(text, range))).toEqual([1, 10, 6])
})

test('a phrase is lit while the state holds all its pairs', () => {
  expect(isPartOf('view=price', 'view=price&element=Nd')).toBe(true)
  expect(isPartOf('view=price&element=Nd', 'view=price')).toBe(false)
  expect(isPartOf('view=price', 'view=radius')).toBe(false)
})
