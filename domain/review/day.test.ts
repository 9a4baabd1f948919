import { expect, test } from 'vitest'
import { addDays, dayAt, daysBetween } from './day.ts'

test('the same instant is another day elsewhere', () => {
  const instant = Date.parse('2026-03-12T23:30:00Z')
  expect(dayAt(instant, 'America/New_York')).toBe('2026-03-12')
  expect(dayAt(instant, 'Asia/Tokyo')).toBe('2026-03-13')
})

test('days are counted over a change of clocks and a leap day', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})
