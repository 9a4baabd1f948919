import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latePoints, lateText } from './late-points.ts'
import { instantOf } from './wall-time.ts'

const zone = 'Europe/Berlin'
const dueAt = instantOf('2026-03-28T18:00', zone)
const late = (hours: number, bestEarned: number) => ({ firstAt: dueAt + hours * 3_600_000, bestEarned })
const result = (points: number, rest: NonNullable<ReturnType<typeof latePoints>>['late']) =>
  ({ bestEarned: points, possible: 10, late: rest }) as Parameters<typeof lateText>[0]

test('all of it one day late, in the night in which clocks go forward', () => {
  const cut = latePoints({ rule: { perDay: 10, days: null, zone }, dueAt, answers: [late(20, 8)], points: 8 })
  expect(cut?.points).toBeCloseTo(7.2)
  expect(cut && lateText(result(cut.points, cut.late))).toBe('8 of 10, less 10 % for one day late: 7.2')
})

test('only what came late loses', () => {
  const answers = [late(20, 2), late(30, 1)]
  const cut = latePoints({ rule: { perDay: 10, days: null, zone }, dueAt, answers, points: 8 })
  expect(cut?.points).toBeCloseTo(7.6)
  expect(cut && lateText(result(cut.points, cut.late))).toBe(
    '8 of 10, less 0.4 for answers that came late: 7.6',
  )
})

test('after the close nothing counts, and it is said', () => {
  const cut = latePoints({ rule: { perDay: 0, days: 0, zone }, dueAt, answers: [late(1, 8)], points: 8 })
  expect(cut && lateText(result(cut.points, cut.late))).toBe('8 of 10, not counted, one day late: 0')
})

test('what counts in full says nothing', () => {
  const given = { dueAt, answers: [late(500, 8)], points: 8 }
  expect(latePoints({ ...given, rule: { perDay: 0, days: null, zone } })).toBeUndefined()
  expect(
    latePoints({ ...given, rule: { perDay: 10, days: null, zone }, answers: [late(-1, 8)] }),
  ).toBeUndefined()
})

test('no rule raises points or takes more than there are; a further late answer never takes from the others', () => {
  const answer = fc.record({ hours: fc.integer({ min: -100, max: 400 }), points: fc.nat(5) })
  const rule = fc.record({ perDay: fc.integer({ min: 0, max: 100 }), days: fc.option(fc.nat(10)) })
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), answer, rule, (given, more, each) => {
      const countOf = (all: readonly { hours: number; points: number }[]) => {
        const points = all.reduce((sum, one) => sum + one.points, 0)
        const answers = all.map(one => late(one.hours, one.points))
        const counts = latePoints({ rule: { ...each, zone }, dueAt, answers, points })?.points ?? points
        expect(counts).toBeGreaterThanOrEqual(0)
        expect(counts).toBeLessThanOrEqual(points)
        return counts
      }
      expect(countOf([...given, more])).toBeGreaterThanOrEqual(countOf(given) - 1e-9)
    }),
    { numRuns: 50 },
  )
})
