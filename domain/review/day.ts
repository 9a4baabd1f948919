import { Temporal } from 'temporal-polyfill'

/** A calendar day where the learner is, `2026-03-12`. Days compare as text. */
export type Day = string

const MILLIS = 86_400_000

/** The day it was at `instant` (UTC milliseconds) in an IANA zone. */
export function dayAt(instant: number, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Noon UTC of that day: far enough from midnight on both sides for any counting of days. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}

export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day).getTime() + days * MILLIS).toISOString().slice(0, 10)
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / MILLIS)
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
