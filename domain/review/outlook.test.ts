import { expect, test } from 'vitest'
import { meanRecall, nextPlanned, reviewOutlook } from './outlook.ts'
import type { ReviewCard } from './schedule.ts'

const DAY = '2026-03-12'

function card(idea: string, due: string): ReviewCard {
  return { idea, due, lastReviewed: DAY, stability: 3, difficulty: 5, reviews: 1, lapses: 0 }
}

test('the outlook counts by the plan, not by when an idea fell due', () => {
  const plan = new Map([
    ['a', '2026-03-13'],
    ['b', '2026-03-14'],
  ])
  const outlook = reviewOutlook([card('a', '2026-03-12'), card('b', '2026-03-12')], plan, {
    from: DAY,
    days: 3,
  })
  expect(outlook.map(each => [each.day, each.due])).toEqual([
    ['2026-03-12', 0],
    ['2026-03-13', 1],
    ['2026-03-14', 1],
  ])
})

test('recall falls from day to day and is 0.9 when the stability has passed', () => {
  const outlook = reviewOutlook([card('a', '2026-03-15')], new Map(), { from: DAY, days: 4 })
  expect(outlook.map(each => each.recall)).toEqual(outlook.map(each => each.recall).toSorted((a, b) => b - a))
  expect(outlook[3]?.recall).toBeCloseTo(0.9, 6)
})

test('without cards there is nothing to look out for', () => {
  expect(reviewOutlook([], new Map(), { from: DAY, days: 14 })).toEqual([])
  expect(meanRecall([], DAY)).toBe(0)
})

test('the next planned day is the earliest from a day on', () => {
  const plan = new Map([
    ['a', '2026-03-20'],
    ['b', '2026-03-12'],
    ['c', '2026-03-15'],
  ])
  expect(nextPlanned(plan, '2026-03-13')).toBe('2026-03-15')
  expect(nextPlanned(plan, '2026-03-21')).toBeUndefined()
})
