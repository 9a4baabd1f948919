import { expect, test } from 'vitest'
import { layOutOutlook, OUTLOOK_SIZE } from './lay-out-outlook.ts'

const DAYS = [
  { day: '2026-03-30', due: 4, recall: 1 },
  { day: '2026-03-31', due: 0, recall: 0.5 },
  { day: '2026-04-01', due: 2, recall: 0 },
]

test('the height of a bar is its share of the highest', () => {
  const [most, none, half] = layOutOutlook(DAYS).bars
  expect(none?.height).toBe(0)
  expect(half?.height).toBeCloseTo((most?.height ?? 0) / 2)
})

test('certain recall lies on the level of 100 %, none on that of 0 %', () => {
  const { points, levels } = layOutOutlook(DAYS)
  expect(points.map(each => each.y)).toEqual(levels.toReversed().map(each => each.y))
})

test('months are named where they begin', () => {
  expect(layOutOutlook(DAYS).ticks.map(each => [each.number, each.month])).toEqual([
    [30, true],
    [31, false],
    [1, true],
  ])
})

test('days without anything due draw no bar, and all stays inside the picture', () => {
  const { bars } = layOutOutlook([{ day: '2026-03-30', due: 0, recall: 0.9 }])
  expect(bars[0]?.height).toBe(0)
  for (const bar of layOutOutlook(DAYS).bars) expect(bar.x + bar.width).toBeLessThan(OUTLOOK_SIZE.width)
})
