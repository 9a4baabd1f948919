import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { nextMailHour } from './mail-hours.ts'

const BERLIN = 'Europe/Berlin'
const at = (iso: string) => Date.parse(iso)

test.each([
  ['in the day', '2026-03-12T09:00:00Z', '2026-03-12T10:00'],
  ['just before six', '2026-03-12T16:59:00Z', '2026-03-12T17:59'],
  ['at six', '2026-03-12T17:00:00Z', '2026-03-13T08:00'],
  ['at night', '2026-03-12T03:00:00Z', '2026-03-12T08:00'],
  ['the evening before clocks go forward', '2026-03-28T20:00:00Z', '2026-03-29T08:00'],
  ['the evening before clocks go back', '2026-10-24T20:00:00Z', '2026-10-25T08:00'],
])('%s', (_name, now, expected) => {
  expect(wallTimeAt(nextMailHour(at(now), BERLIN), BERLIN)).toBe(expected)
})

test('it is never past, within a day, and an hour at which mail may go out', () => {
  const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') })
  const zones = fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC')
  fc.assert(
    fc.property(instants, zones, (now, zone) => {
      const next = nextMailHour(now, zone)
      expect(next - now).toBeGreaterThanOrEqual(0)
      expect(next - now).toBeLessThan(25 * 3_600_000)
      expect(nextMailHour(next, zone)).toBe(next)
    }),
  )
})
