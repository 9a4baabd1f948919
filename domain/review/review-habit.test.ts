import { expect, test } from 'vitest'
import { daysReviewed } from './review-habit.ts'

const TODAY = '2026-03-29'
const rated = (idea: string, ...days: string[]) => days.map(day => ({ idea, day }))

test('a day counts once, and only when something met before was asked again', () => {
  const log = [
    ...rated('quota', '2026-03-20', '2026-03-20', '2026-03-21', '2026-03-28'),
    ...rated('licence', '2026-03-27', '2026-03-28'),
  ]
  expect(daysReviewed(log, TODAY)).toBe(2)
  expect(daysReviewed(rated('quota', '2026-03-20', '2026-03-20'), TODAY)).toBe(0)
})

test('four weeks back from today count, in whatever order answers came', () => {
  const log = rated('quota', '2026-03-29', '2026-03-02', '2026-03-01', '2026-01-10', '2026-03-30')
  expect(daysReviewed(log, TODAY)).toBe(2)
})
