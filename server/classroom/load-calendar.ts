import 'server-only'
import { findCalendarOwner } from '#db/calendar-keys.ts'
import type { Person } from '#domain/account/actor.ts'
import { calendarText } from '#domain/classroom/calendar.ts'
import { Problem } from '#domain/problem.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { env } from '#server/env.ts'
import { siteAddress } from '#server/site-address.ts'
import { store } from '#server/store.ts'

/**
 * The due dates of the person whose calendar a key opens, as iCalendar. Whoever has the address reads titles and dates, and
 * nothing about answers or scores.
 * @throws Problem `not-found` for a key that opens nothing now.
 */
export async function loadCalendar(key: string, now: number): Promise<string> {
  const owner = await findCalendarOwner(store(), key)
  if (!owner) throw new Problem('not-found', 'There is no such calendar any more.')
  const { id, name, user_name: userName, role, time_zone: timeZone } = owner
  const person: Person = { kind: 'person', id, name, userName, role, timeZone }
  const { assigned } = await loadAssigned(person, now)
  const { hostname } = new URL(env().siteUrl)
  const entries = assigned.flatMap(work =>
    work.dueAt === undefined
      ? []
      : [
          {
            id: `${work.id}@${hostname}`,
            title: `Due: ${work.title} (${work.class.name})`,
            dueAt: work.dueAt,
            address: siteAddress(`/assigned#${work.id}`),
          },
        ],
  )
  return calendarText('Seventeen', entries, now)
}
