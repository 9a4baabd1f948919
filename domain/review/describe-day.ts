import { type Day, daysBetween, noonOf } from './day.ts'

/** A day in full: `Thursday 12 March 2026`. */
export function fullDay(day: Day): string {
  return partsOf(day, ['weekday', 'day', 'month', 'year'], 'long')
}

/** A day for an axis or a table: `Thu 12 Mar`. */
export function shortDay(day: Day): string {
  return partsOf(day, ['weekday', 'day', 'month'], 'short')
}

/** A coming day as people say it: `today`, `tomorrow`, `in 5 days, on Tuesday 17 March`, `on 3 August 2026`. */
export function comingDay(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days <= 30) return `in ${days} days, on ${partsOf(day, ['weekday', 'day', 'month'], 'long')}`
  return `on ${partsOf(day, ['day', 'month', 'year'], 'long')}`
}

type Part = 'weekday' | 'day' | 'month' | 'year'

// Put together from parts: versions of the locale data disagree about commas.
function partsOf(day: Day, wanted: readonly Part[], length: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(noonOf(day))
  return wanted.map(type => parts.find(part => part.type === type)?.value ?? '').join(' ')
}
