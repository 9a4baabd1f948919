import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { CHART_SETS, parsePriceQuotaData } from './data.ts'
import { describePriceQuota } from './describe.ts'
import { readPriceQuotaState } from './model.ts'
import { priceQuotaScene } from './scene.ts'

const data = parsePriceQuotaData(Object.fromEntries(CHART_SETS.map(set => [set, readRows(set)])))
const scene = (address: string, layout: 'wide' | 'narrow' = 'wide') =>
  priceQuotaScene(readPriceQuotaState(address), data, layout)

test('a gap is a gap: years without a figure are not joined', () => {
  const line = scene('series=exports&from=2009&to=2025').panels[0]?.lines[0]
  expect(line?.points).toHaveLength(15)
  expect(line?.segments.map(({ id }) => id)).not.toContain('exports 2017')
  expect(line?.segments.map(({ id }) => id)).toContain('exports 2018')
})

test('prices on single days are points, not a line', () => {
  expect(scene('story=split&series=dy-europe').panels[0]?.lines[0]?.segments).toEqual([])
})

test('each unit has a panel and an axis of its own; an index needs one', () => {
  expect(scene('series=dy.export-quota').panels.map(({ title }) => title.text)).toEqual([
    'US dollars a kilogram',
    'tonnes a year',
  ])
  expect(scene('series=dy.export-quota&measure=index').panels.map(({ title }) => title.text)).toEqual([
    'index, 2009 = 100',
  ])
})

test('what is not published says so at its place', () => {
  const [line] = scene('story=production-quota').panels[0]?.lines ?? []
  expect(line?.missing.map(({ text }) => text)).toEqual([null, 'not published'])
})

test('labels of events do not lie on each other, and names of lines keep their distance', () => {
  for (const layout of ['wide', 'narrow'] as const) {
    const { events } = scene('story=production-quota', layout)
    for (const a of events)
      for (const b of events) {
        if (a === b || a.box.y !== b.box.y) continue
        expect(a.box.x + a.box.width < b.box.x || b.box.x + b.box.width < a.box.x).toBe(true)
      }
  }
  const names = scene(
    'story=production-quota&series=mine-world.mine-china.mine-us.mine-australia&from=2010&to=2025',
  ).panels[0]?.lines.map(({ label }) => label.y)
  const sorted = names?.toSorted((a, b) => a - b) ?? []
  for (const [at, y] of sorted.entries())
    if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(15.9)
})

test('words, table and drawing say the same: every drawn point is in the table', () => {
  const state = readPriceQuotaState('series=export-quota.exports&from=2009&to=2014')
  const { rows } = describePriceQuota(state, data).table
  expect(rows.find(row => row[0] === '2010')?.slice(0, 3)).toEqual(['2010', 30258, 39813])
  const drawn = priceQuotaScene(state, data, 'wide').panels[0]?.lines.flatMap(({ points }) => points).length
  expect(rows.flatMap(row => row.slice(1, 3)).filter(value => value !== null)).toHaveLength(drawn ?? 0)
})
