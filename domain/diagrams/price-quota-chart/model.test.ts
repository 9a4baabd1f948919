import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { CHART_SETS, parsePriceQuotaData } from './data.ts'
import {
  FIRST_YEAR,
  LAST_YEAR,
  readPriceQuotaState,
  STORIES,
  shownBy,
  toggleSeries,
  writePriceQuotaState,
} from './model.ts'
import { MOST_SERIES, SERIES } from './series.ts'

const data = parsePriceQuotaData(Object.fromEntries(CHART_SETS.map(set => [set, readRows(set)])))
const ids = SERIES.map(({ id }) => id)
const anyState = fc
  .record({
    story: fc.constantFrom(...STORIES),
    series: fc.subarray(ids, { minLength: 1, maxLength: MOST_SERIES }),
    years: fc.tuple(
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    ),
    measure: fc.constantFrom('value' as const, 'index' as const),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    events: fc.boolean(),
    at: fc.constantFrom(null, '2010', '2025-05', 'quota-cut'),
  })
  .map(({ years, ...state }) => ({ ...state, from: Math.min(...years), to: Math.max(...years) }))

test('a state survives its address, and any text gives a state whose address is canonical', () => {
  fc.assert(
    fc.property(anyState, state => {
      expect(readPriceQuotaState(writePriceQuotaState(state))).toEqual(state)
    }),
  )
  fc.assert(
    fc.property(fc.string(), text => {
      const canonical = writePriceQuotaState(readPriceQuotaState(text))
      expect(writePriceQuotaState(readPriceQuotaState(canonical))).toBe(canonical)
    }),
  )
})

test('a story opens with the empty address but for its name', () => {
  expect(STORIES.map(story => writePriceQuotaState(readPriceQuotaState(`story=${story}`)))).toEqual([
    '',
    'story=production-quota',
    'story=split',
  ])
})

test('an index is 100 at a period that all lines have, and keeps the ratio of any two figures', () => {
  fc.assert(
    fc.property(anyState, state => {
      const plain = shownBy({ ...state, measure: 'value' }, data)
      const { lines, base } = shownBy({ ...state, measure: 'index' }, data)
      for (const [index, { points }] of lines.entries()) {
        const values = plain.lines[index]?.points ?? []
        if (base !== null) expect(points.find(({ at }) => at === base)?.y).toBeCloseTo(100)
        const known = points.flatMap(({ y }, at) => (y === null ? [] : [y / (values[at]?.y ?? Number.NaN)]))
        for (const ratio of known) expect(ratio).toBeCloseTo(known[0] ?? Number.NaN)
      }
    }),
  )
})

test('one line always stays, and a fifth does not come in', () => {
  const one = readPriceQuotaState('')
  expect(toggleSeries(one, 'export-quota').series).toEqual(['export-quota'])
  const four = ['nd', 'dy', 'tb'].reduce(toggleSeries, one)
  expect(toggleSeries(four, 'ce').series).toEqual(['nd', 'dy', 'tb', 'export-quota'])
})
