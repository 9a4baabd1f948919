import 'server-only'
import { listMailReaders } from '#db/mail-choices.ts'
import { nextMailHour } from '#domain/mail/mail-hours.ts'
import { dueMail } from '#domain/mail/reminder-mails.ts'
import { addDays, dayAt } from '#domain/review/day.ts'
import type { Assigned } from '#server/classroom/load-assigned.ts'
import { loadOpenWork } from '#server/mail/load-open-work.ts'
import { queueMail } from '#server/mail/queue-mail.ts'
import { siteAddress } from '#server/site-address.ts'
import { store } from '#server/store.ts'

/**
 * Lets one mail a reader, class and day wait about what is due on the next day of the class's calendar. Run as often as one
 * likes: the second time changes nothing. Gives how many mails are new.
 */
export async function queueDueMail(now: number): Promise<number> {
  let queued = 0
  for (const reader of await listMailReaders(store())) {
    const open = await loadOpenWork(reader, now)
    const due = open.filter(each => isDueTomorrow(each, now) && isDay(each.class.timeZone, now))
    for (const { id: classId, name: className, timeZone: zone } of classesOf(due)) {
      const works = due.filter(each => each.class.id === classId)
      const mail = dueMail({ to: reader.name, className, works, zone, address: siteAddress('/assigned') })
      const key = `due ${classId} ${reader.id} ${dayAt(now, zone)}`
      const about = works.map(each => each.id)
      if (await queueMail(store(), { ...mail, key, person: reader.id, about, zone, now })) queued += 1
    }
  }
  return queued
}

function isDueTomorrow({ dueAt, class: { timeZone } }: Assigned, now: number): boolean {
  return dueAt !== undefined && dayAt(dueAt, timeZone) === addDays(dayAt(now, timeZone), 1)
}

function isDay(zone: string, now: number): boolean {
  return nextMailHour(now, zone) === now
}

function classesOf(works: readonly Assigned[]): Assigned['class'][] {
  return [...new Map(works.map(each => [each.class.id, each.class])).values()]
}
