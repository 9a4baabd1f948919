import { expect, test } from 'vitest'
import { comingDay, fullDay, shortDay } from './describe-day.ts'

test('days read as people say them', () => {
  expect(fullDay('2026-03-12')).toBe('Thursday 12 March 2026')
  expect(shortDay('2026-03-12')).toBe('Thu 12 Mar')
})

test.each([
  ['2026-03-11', 'today'],
  ['2026-03-12', 'today'],
  ['2026-03-13', 'tomorrow'],
  ['2026-03-17', 'in 5 days, on Tuesday 17 March'],
  ['2026-08-03', 'on 3 August 2026'],
])('%s seen from 12 March is %s', (day, words) => {
  expect(comingDay(day, '2026-03-12')).toBe(words)
})
