import { Temporal } from 'temporal-polyfill'

/** Where a class has no hour of its own yet. */
const EVENING = '18:00'

/**
 * When a re-check given now is due: on the next school day, Monday to Friday, at the hour at which most of the class's work
 * has been due (the later one of equals). All are wall times of the class's zone (`2026-03-12T18:00`).
 */
export function recheckDue(nowLocal: string, dues: readonly string[]): string {
  let day = Temporal.PlainDateTime.from(nowLocal).toPlainDate().add({ days: 1 })
  while (day.dayOfWeek > 5) day = day.add({ days: 1 })
  return `${day}T${usualHour(dues)}`
}

function usualHour(dues: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const due of dues) counts.set(due.slice(11), (counts.get(due.slice(11)) ?? 0) + 1)
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
  return first?.[0] ?? EVENING
}
