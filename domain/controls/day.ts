/** A calendar day as `YYYY-MM-DD`; compares as text. */
export type Day = string

const MILLISECONDS = 86_400_000
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Days since 1 January 1970; NaN for a text that is no day. */
export function dayNumber(day: Day): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!parts) return Number.NaN
  const [year, month, date] = [Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])]
  const read = new Date(Date.UTC(year, month, date))
  // 31 April would be read as 1 May, and the year 25 as 1925.
  const isThatDay =
    read.getUTCFullYear() === year && read.getUTCMonth() === month && read.getUTCDate() === date
  return isThatDay ? read.getTime() / MILLISECONDS : Number.NaN
}

/** The day of that number. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** `days` later, or earlier where negative. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** `2025-04-04` as "4 April 2025". */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a.localeCompare(b) < 0 ? b : a
}
