import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLate, LATE_IN_FULL, LATE_NOT_COUNTED, lateCounts, lateSentence, lateUntil } from './late-rule.ts'
import { instantOf } from './wall-time.ts'

const BERLIN = 'Europe/Berlin'
const at = (local: string) => instantOf(local, BERLIN)

test.each([
  ['2026-03-12T18:00', '2026-03-12T18:00', 0],
  ['2026-03-12T18:00', '2026-03-12T18:01', 1],
  ['2026-03-12T18:00', '2026-03-13T18:00', 1],
  ['2026-03-12T18:00', '2026-03-13T18:01', 2],
  // Clocks go forward in the night to 29 March: 23 hours are a day.
  ['2026-03-28T18:00', '2026-03-29T18:00', 1],
  ['2026-03-28T18:00', '2026-03-29T18:01', 2],
  // Clocks go back in the night to 25 October: 25 hours are a day.
  ['2026-10-24T18:00', '2026-10-25T18:00', 1],
  ['2026-10-24T18:00', '2026-10-25T18:01', 2],
  ['2026-10-24T00:00', '2026-10-25T23:59', 2],
  ['2026-12-31T23:59', '2027-01-01T00:30', 1],
])('due %s, handed in %s: %i days late', (due, handedIn, days) => {
  expect(daysLate(at(handedIn), at(due), BERLIN)).toBe(days)
})

test('work is taken until the same hour so many days later, over both clock changes', () => {
  const rule = { perDay: 10, days: 1 }
  expect(lateUntil(rule, at('2026-03-28T18:00'), BERLIN)).toBe(at('2026-03-29T18:00'))
  expect(lateUntil(rule, at('2026-10-24T18:00'), BERLIN)).toBe(at('2026-10-25T18:00'))
  expect(lateUntil(LATE_NOT_COUNTED, at('2026-10-24T18:00'), BERLIN)).toBe(at('2026-10-24T18:00'))
  expect(lateUntil(LATE_IN_FULL, at('2026-10-24T18:00'), BERLIN)).toBeUndefined()
})

test('8 points, 10 % a day: 7.2 after one day, nothing after eleven, never below', () => {
  const rule = { perDay: 10, days: null }
  expect(lateCounts(8, 1, rule)).toBeCloseTo(7.2)
  expect(lateCounts(8, 11, rule)).toBe(0)
  expect(lateCounts(8, 3, { perDay: 10, days: 2 })).toBe(0)
  expect(lateCounts(8, 300, LATE_IN_FULL)).toBe(8)
})

const rule = fc.record({ perDay: fc.integer({ min: 0, max: 100 }), days: fc.option(fc.nat(60)) })

test('a rule never gives points, never takes more than there are, and a later day never counts more', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(90), fc.nat(90), rule, (points, days, more, each) => {
      const counts = lateCounts(points, days, each)
      expect(counts).toBeLessThanOrEqual(points)
      expect(counts).toBeGreaterThanOrEqual(0)
      expect(lateCounts(points, days + more, each)).toBeLessThanOrEqual(counts)
      expect(lateCounts(points, 0, each)).toBe(points)
    }),
  )
})

test('late days and the time until which work is taken say the same, at any hour of the year', () => {
  const year = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 })
  fc.assert(
    fc.property(year, fc.nat(5 * 24 * 60), fc.nat(4), (due, minutes, days) => {
      const [dueAt, handedIn] = [due * 60_000, (due + minutes) * 60_000]
      const until = lateUntil({ perDay: 0, days }, dueAt, BERLIN) ?? 0
      expect(daysLate(handedIn, dueAt, BERLIN) <= days).toBe(handedIn <= until)
    }),
  )
})

test('learners read the rule beforehand', () => {
  expect(lateSentence(LATE_IN_FULL)).toBe('Late work is shown as late and counts in full.')
  expect(lateSentence(LATE_NOT_COUNTED)).toBe('Late work is not counted.')
  expect(lateSentence({ perDay: 10, days: 3 })).toBe(
    'Late work counts 10 % less for each day begun after the due time. It is taken for 3 days; after that it is not counted.',
  )
})
