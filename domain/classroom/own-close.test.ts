import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptDeadline } from '#domain/assessment/attempt-deadline.ts'
import { NO_TIME_LIMIT, TIME_FACTORS } from '#domain/assessment/time-factor.ts'
import { ownClose } from './own-close.ts'
import { instantOf } from './wall-time.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const zone = 'Europe/Berlin'
const CLOSES = instantOf('2026-03-12T08:45', zone)
const TEST = { opensAt: CLOSES - 45 * MINUTE, closesAt: CLOSES, minutes: 40, zone }

describe('the close is stretched by the limit it meets', () => {
  test.each([
    ['nothing for the learner', TEST, 1, 0],
    ['the limit of an attempt', TEST, 1.5, 20 * MINUTE],
    ['a short window without a limit', { ...TEST, minutes: undefined }, 2, 45 * MINUTE],
    ['a window shorter than the limit', { ...TEST, minutes: 60 }, 2, 45 * MINUTE],
    ['a limit in a window of days', { ...TEST, opensAt: CLOSES - 7 * DAY }, 1.25, 10 * MINUTE],
    ['a window of days is no limit', { ...TEST, opensAt: CLOSES - 7 * DAY, minutes: undefined }, 2, 0],
    ['no limit for the learner', TEST, NO_TIME_LIMIT, DAY],
  ])('%s', (_, times, factor, later) => {
    expect(ownClose(times, factor)).toBe(CLOSES + later)
  })

  test('what never closes never does', () => {
    expect(ownClose({ ...TEST, closesAt: undefined }, 2)).toBeUndefined()
  })
})

test.each([
  ['into summer time', '2026-03-28T08:45', '2026-03-29T06:45:00.000Z', 23],
  ['out of it', '2026-10-24T08:45', '2026-10-25T07:45:00.000Z', 25],
])('a day without a limit ends at the same hour over the clock change %s', (_, local, utc, hours) => {
  const closesAt = instantOf(local, zone)
  const own = ownClose({ ...TEST, opensAt: undefined, closesAt }, NO_TIME_LIMIT) ?? 0
  expect(new Date(own).toISOString()).toBe(utc)
  expect(own - closesAt).toBe(hours * 60 * MINUTE)
})

test('whoever had the whole limit before the close still has all of it, stretched', () => {
  const given = fc.record({
    minutes: fc.integer({ min: 1, max: 600 }),
    window: fc.integer({ min: 1, max: 20_000 }),
    factor: fc.constantFrom(...TIME_FACTORS.filter(each => each !== NO_TIME_LIMIT)),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(given, ({ minutes, window, factor, start }) => {
      fc.pre(minutes <= window)
      const opensAt = CLOSES - window * MINUTE
      const startedAt = Math.floor(opensAt + start * (window - minutes) * MINUTE)
      const closesAt = ownClose({ opensAt, closesAt: CLOSES, minutes, zone }, factor)
      const deadline = attemptDeadline({ startedAt, minutes, timeFactor: factor, closesAt })
      expect(deadline).toBe(startedAt + Math.round(minutes * MINUTE * factor))
    }),
  )
})
