import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INSTRUMENTS } from '#domain/controls/instruments.ts'
import { describeControlTimeline } from './describe.ts'
import { readControlTimelineState, SPANS, WAYS } from './model.ts'
import { controlTimelineScene } from './scene.ts'
import { timePlace } from './time-axis.ts'

const addresses = fc
  .record({
    by: fc.constantFrom(...WAYS),
    span: fc.constantFrom(...SPANS),
    year: fc.integer({ min: 1985, max: 2026 }),
    later: fc.constantFrom('hidden', ''),
  })
  .map(({ by, span, year, later }) => `by=${by}&span=${span}&day=${year}-06-15&later=${later}`)

test('every bar lies within the axis, in both layouts', () => {
  fc.assert(
    fc.property(addresses, fc.constantFrom('wide' as const, 'narrow' as const), (address, layout) => {
      const { rows, axis, row } = controlTimelineScene(readControlTimelineState(address), layout)
      for (const bar of rows.flatMap(({ bars }) => bars)) {
        expect(bar.x).toBeGreaterThanOrEqual(axis.from)
        expect(bar.x + bar.width).toBeLessThanOrEqual(axis.to + 2)
        expect(bar.y + bar.height).toBeLessThanOrEqual(row.height)
      }
    }),
    { numRuns: 40 },
  )
})

test('rows are at least 24 units high: they are chosen by finger', () => {
  for (const by of WAYS)
    for (const layout of ['wide', 'narrow'] as const)
      expect(
        controlTimelineScene(readControlTimelineState(`by=${by}`), layout).row.height,
      ).toBeGreaterThanOrEqual(24)
})

test('what came after the day is hidden where it is asked to be', () => {
  const state = readControlTimelineState('by=element&span=now&day=2025-04-04&later=hidden')
  const scene = controlTimelineScene(state, 'wide')
  const ends = scene.rows.flatMap(({ bars }) => bars.map(({ x, width }) => x + width))
  expect(Math.max(...ends)).toBeLessThan(scene.cursor.x + 3)
})

test('the axis is linear in days', () => {
  const place = timePlace('now', 0, 730)
  expect([place('2025-01-01'), place('2026-01-01'), place('2026-12-31', true)]).toEqual([0, 365, 730])
})

test('the table has each instrument, with where it stands on the day', () => {
  const { table } = describeControlTimeline(readControlTimelineState('day=2025-11-07'))
  expect(table.rows).toHaveLength(INSTRUMENTS.length)
  expect(table.rows.filter(row => row[4] === 'suspended').map(row => row[0])).toEqual([
    'Ann. 57: five more elements',
    'Ann. 56: plant and reagents',
    'Ann. 62: know-how and help',
    'Ann. 61: goods sold on',
    'Ann. 61: the 0.1% rule',
  ])
})

test('a hatched bar is an element held: holmium in December 2025, under an ordinary licence', () => {
  const { rows } = controlTimelineScene(readControlTimelineState('by=element&span=now'), 'wide')
  const looks = rows.find(({ id }) => id === 'Ho')?.bars.map(({ look, standing }) => `${look} ${standing}`)
  expect(looks).toEqual(['ordinary in-force', 'ordinary in-force', 'listed suspended', 'untold untold'])
})
