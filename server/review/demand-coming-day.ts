import 'server-only'
import { Problem } from '#domain/problem.ts'
import { addDays, type Day } from '#domain/review/day.ts'

const FURTHEST_DAYS = 730

/** Refuses a day to review towards unless it is after `today` and within two years. */
export function demandComingDay(day: Day, today: Day): void {
  if (day <= today) throw refused('Choose a day that is still to come.')
  if (day > addDays(today, FURTHEST_DAYS)) throw refused('Choose a day within two years.')
}

function refused(message: string): Problem {
  return new Problem('bad-input', 'Please look at the marked field.', [{ path: 'day', message }])
}
