import { addDays, type Day } from './day.ts'

/** Four weeks. */
export const HABIT_DAYS = 28

/**
 * On how many of the last `HABIT_DAYS` days, today among them, a learner reviewed: answered again about an idea that was
 * rated on an earlier day. Days on which only new ideas were met do not count.
 */
export function daysReviewed(
  log: readonly { readonly idea: string; readonly day: Day }[],
  today: Day,
): number {
  const met = new Map<string, Day>()
  for (const { idea, day } of log) if (day < (met.get(idea) ?? '9')) met.set(idea, day)
  const after = addDays(today, -HABIT_DAYS)
  const again = log.filter(({ idea, day }) => day > (met.get(idea) ?? day) && day > after && day <= today)
  return new Set(again.map(({ day }) => day)).size
}
