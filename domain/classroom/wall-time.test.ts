import { expect, test } from 'vitest'
import {
  addDays,
  describeInstant,
  instantOf,
  timeZone,
  wallTime,
  wallTimeAt,
} from '#domain/classroom/wall-time.ts'

test.each([
  ['winter', '2026-03-12T18:00', 'Europe/Berlin', '2026-03-12T17:00:00.000Z'],
  ['summer', '2026-07-12T18:00', 'Europe/Berlin', '2026-07-12T16:00:00.000Z'],
  [
    'skipped when clocks go forward: an hour later',
    '2026-03-29T02:30',
    'Europe/Berlin',
    '2026-03-29T01:30:00.000Z',
  ],
  ['twice when clocks go back: the first', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['half-hour zone', '2026-03-12T18:00', 'Asia/Kolkata', '2026-03-12T12:30:00.000Z'],
])('%s', (_, local, zone, utc) => {
  expect(new Date(instantOf(local, zone)).toISOString()).toBe(utc)
})

test('a weekly date keeps its wall time over a clock change', () => {
  const before = '2026-03-25T18:00'
  const after = addDays(before, 7)
  expect(after).toBe('2026-04-01T18:00')
  const hours = (instantOf(after, 'Europe/Berlin') - instantOf(before, 'Europe/Berlin')) / 3_600_000
  expect(hours).toBe(7 * 24 - 1)
})

test('an instant is shown in any zone', () => {
  const instant = instantOf('2026-03-12T18:00', 'Europe/Berlin')
  expect(wallTimeAt(instant, 'America/New_York')).toBe('2026-03-12T13:00')
  expect(describeInstant(instant, 'Europe/Berlin')).toBe('Thursday 12 March 2026, 18:00 (Europe/Berlin)')
})

test.each(['2026-02-30T10:00', '2026-03-12', 'tomorrow', '2026-03-12T25:00'])(
  '%s is not a wall time',
  text => {
    expect(wallTime.safeParse(text).success).toBe(false)
  },
)

test('a zone must be known', () => {
  expect(timeZone.safeParse('Europe/Berlin').success).toBe(true)
  expect(timeZone.safeParse('Mars/Olympus').success).toBe(false)
})
