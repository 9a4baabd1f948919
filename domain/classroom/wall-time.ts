import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A planned moment as people write it: `2026-03-12T18:00`, no zone, no seconds. */
export const wallTime = z
  .string()
  .regex(LOCAL, 'expected a date and a time, such as 2026-03-12T18:00')
  .refine(isCalendarTime, 'this date does not exist')

/** An IANA time zone that this machine knows, such as `Europe/Berlin`. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'expected a time zone such as Europe/Berlin')

/**
 * The instant (UTC milliseconds) at which a clock in `zone` shows `local`. A time skipped when clocks go forward is
 * read one hour later; one that occurs twice is read as the first (the rule "compatible" of RFC 5545 and Temporal).
 */
export function instantOf(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds
}

/** The wall time (`2026-03-12T18:00`) that a clock in `zone` shows at an instant. */
export function wallTimeAt(instant: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** The same wall time a number of calendar days later: a weekly date stays at 18:00 over a clock change. */
export function addDays(local: string, days: number): string {
  return Temporal.PlainDateTime.from(local).add({ days }).toString({ smallestUnit: 'minute' })
}

/** ISO 8601 with the offset that `zone` has then, for files: `2026-03-12T18:00:00+01:00`. */
export function offsetInstant(instant: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return zoned.toString({ smallestUnit: 'second', timeZoneName: 'never' })
}

/** Reads well in a sentence: `Thursday 12 March 2026, 18:00 (Europe/Berlin)`. */
export function describeInstant(instant: number, zone: string): string {
  const part = partsOf(instant, zone, 'long')
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} (${zone})`
}

/** Short form for tables: `12 Mar 2026, 18:00`. */
export function shortInstant(instant: number, zone: string): string {
  const part = partsOf(instant, zone, 'short')
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`
}

/** The same of a wall time: `2026-03-12T18:00` reads `12 Mar 2026, 18:00`. */
export function shortLocal(local: string): string {
  return shortInstant(instantOf(local, 'UTC'), 'UTC')
}

// Put together from parts: versions of the locale data disagree about commas.
function partsOf(
  instant: number,
  zone: string,
  length: 'long' | 'short',
): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(instant)
  return type => parts.find(part => part.type === type)?.value ?? ''
}

function isCalendarTime(local: string): boolean {
  try {
    Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
