import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { CHART_SETS, parsePriceQuotaData } from './data.ts'
import { SERIES } from './series.ts'

const rows = Object.fromEntries(CHART_SETS.map(set => [set, readRows(set)]))
const data = parsePriceQuotaData(rows)

test('every series that can be chosen has figures, in order of time', () => {
  expect(Object.keys(data.points).sort()).toEqual(SERIES.map(({ id }) => id).sort())
  for (const [id, points] of Object.entries(data.points)) {
    expect(points.filter(({ y }) => y !== null).length, id).toBeGreaterThan(1)
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b))
  }
})

test('what the sources call estimated, derived or weak is hollow, the rest is not', () => {
  const hollow = (id: string) => data.points[id]?.flatMap(({ at, hollow }) => (hollow ? [at] : []))
  expect(hollow('export-quota')).toEqual(['2005', '2006', '2007', '2011'])
  expect(hollow('dy')).toEqual(['2025'])
})

test('a quota that was issued but not published is a known absence, not a zero', () => {
  expect(data.points.mining?.find(({ at }) => at === '2025')).toMatchObject({ y: null })
})

test('a superseded figure is not drawn', () => {
  expect(data.points['mine-world']?.find(({ at }) => at === '2024')?.y).toBe(380000)
})

test('two figures for one period stop the build', () => {
  const first = readRows('mine-production').find(row => row.country === 'World')
  const doubled = { ...rows, 'mine-production': [...readRows('mine-production'), first] }
  expect(() => parsePriceQuotaData(doubled)).toThrow('mine-world has two figures for 1985')
})
