import { addDays, instantOf, wallTimeAt } from './wall-time.ts'

/** What late work counts. */
export type LateRule = {
  /** Percent of its points that a late answer loses for each day begun after the due time, 0 to 100. */
  readonly perDay: number
  /** Calendar days after the due time in which late work is taken; null is without end, 0 is not at all. */
  readonly days: number | null
}

/** What holds unless a teacher chooses otherwise. */
export const LATE_IN_FULL: LateRule = { perDay: 0, days: null }
/** So it is with quizzes, which close when they are due: the right answers may be shown from then on. */
export const LATE_NOT_COUNTED: LateRule = { perDay: 0, days: 0 }

/**
 * Days begun after a due time, by the calendar of `zone`: the first ends at the same hour of the next day, be that 23, 24
 * or 25 hours later. 0 in time. Instants in UTC milliseconds.
 */
export function daysLate(at: number, dueAt: number, zone: string): number {
  return dayCounter(dueAt, zone)(at)
}

/** The same for many instants against one due time: calendars are slow, so each day's end is worked out once. */
export function dayCounter(dueAt: number, zone: string): (at: number) => number {
  const due = wallTimeAt(dueAt, zone)
  const ends: number[] = []
  const endOf = (day: number) => {
    ends[day] ??= instantOf(addDays(due, day), zone)
    return ends[day]
  }
  return at => {
    if (at <= dueAt) return 0
    let day = Math.max(1, Math.floor((at - dueAt) / ABOUT_A_DAY))
    while (at > endOf(day)) day += 1
    while (day > 1 && at <= endOf(day - 1)) day -= 1
    return day
  }
}

/** Only where to begin to look: days of the calendar have 23 to 25 hours. */
const ABOUT_A_DAY = 86_400_000

/** When late work is no longer taken; undefined where it always is. */
export function lateUntil({ days }: LateRule, dueAt: number, zone: string): number | undefined {
  if (days === null) return undefined
  return days === 0 ? dueAt : instantOf(addDays(wallTimeAt(dueAt, zone), days), zone)
}

/** The points that are left of points handed in so many days late; never more than they were, never below 0. */
export function lateCounts(points: number, days: number, rule: LateRule): number {
  if (days <= 0) return points
  if (rule.days !== null && days > rule.days) return 0
  return Math.max(0, points * (1 - (rule.perDay / 100) * days))
}

/** The rule as it is said to a learner beforehand, one or two sentences. */
export function lateSentence({ perDay, days }: LateRule): string {
  if (days === 0) return 'Late work is not counted.'
  const until = days === null ? '' : ` It is taken for ${dayCount(days)}; after that it is not counted.`
  if (perDay === 0) return `Late work is shown as late and counts in full.${until}`
  return `Late work counts ${perDay} % less for each day begun after the due time.${until}`
}

/** `1 day`, `3 days`. */
export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
