import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSeparationCascade } from './outcome.ts'
import { SEPARATION_PAIRS } from './pairs.ts'
import { readSeparationCascadeState, writeSeparationCascadeState } from './state.ts'

const keys = ['pair', 'with', 'way', 'shakes', 'extraction', 'scrub', 'oil', 'feed', 'cut', 'target', 'box']
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...keys),
        fc.oneof(
          fc.string(),
          fc.double().map(String),
          fc.constantFrom('1e999', '-0', 'NaN', 'train', 'heavies', 'p507', '99.99', '__proto__'),
        ),
      ),
    )
    .map(pairs => pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')),
)

test('any string is read as a state that is written and read back as itself', () => {
  fc.assert(
    fc.property(hostile, text => {
      const state = readSeparationCascadeState(text)
      expect(readSeparationCascadeState(writeSeparationCascadeState(state))).toEqual(state)
    }),
    { numRuns: 1000 },
  )
})

test('any string can be run', () => {
  fc.assert(
    fc.property(hostile, text => {
      const { train, shakes } = runSeparationCascade(readSeparationCascadeState(text))
      const heavy = train ? train.oilProduct.heavy : (shakes.at(-1)?.heavy ?? Number.NaN)
      expect(heavy).toBeGreaterThan(0)
      expect(heavy).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

test('the default state has an empty address', () => {
  expect(writeSeparationCascadeState(readSeparationCascadeState(''))).toBe('')
})

test.each(SEPARATION_PAIRS)('$pair with $extractant can be named in an address', ({ pair, extractant }) => {
  const state = readSeparationCascadeState(`pair=${pair}&with=${extractant}`)
  expect([state.pair, state.extractant]).toEqual([pair, extractant])
})

test('an extractant of another pair falls back to the first of this pair', () => {
  expect(readSeparationCascadeState('pair=lu-yb&with=cyanex-272').extractant).toBe('p507')
})

test('a box beyond the train is not looked at', () => {
  expect(readSeparationCascadeState('way=train&extraction=3&scrub=3&box=7').box).toBeNull()
})
