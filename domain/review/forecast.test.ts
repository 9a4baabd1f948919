import { expect, test } from 'vitest'
import { forecastClass, reviewLoad } from './forecast.ts'
import type { ReviewCard } from './schedule.ts'

function card(idea: string, due: string, stability = 10): ReviewCard {
  return { idea, due, lastReviewed: '2026-01-01', stability, difficulty: 5, reviews: 1, lapses: 0 }
}

test('the class forecast is the mean chance of recall, with the band of a draw', () => {
  const cards = Array.from({ length: 25 }, () => card('quota', '2026-01-11'))
  const [forecast] = forecastClass(cards, '2026-01-11')
  expect(forecast?.recalled).toBeCloseTo(0.9, 6)
  expect(forecast?.band[0]).toBeCloseTo(0.9 - (1.96 * 0.3) / 5, 4)
  expect(forecast?.band[1]).toBe(1)
})

test('the most forgotten idea comes first, and four learners are too few', () => {
  const of = (idea: string, stability: number, learners: number) =>
    Array.from({ length: learners }, () => card(idea, '2026-02-01', stability))
  const forecast = forecastClass(
    [...of('well-known', 90, 6), ...of('fading', 4, 6), ...of('few', 1, 4)],
    '2026-02-01',
  )
  expect(forecast.map(each => each.idea)).toEqual(['fading', 'well-known'])
})

test('overdue ideas load the first day', () => {
  const cards = [card('a', '2025-12-20'), card('b', '2026-01-02'), card('c', '2026-01-03')]
  expect(reviewLoad(cards, { from: '2026-01-02', days: 3 }).map(each => each.due)).toEqual([2, 1, 0])
})
