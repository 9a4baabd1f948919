import 'server-only'
import type { MailReader } from '#db/mail-choices.ts'
import type { Person } from '#domain/account/actor.ts'
import { isOpenState, whyNoReminder } from '#domain/classroom/reminding.ts'
import { type Assigned, loadAssigned } from '#server/classroom/load-assigned.ts'

/** What a reader of mail has still to do and can do now, read as the site shows it to them. */
export async function loadOpenWork(reader: MailReader, now: number): Promise<readonly Assigned[]> {
  const { id, name, user_name: userName, role, time_zone: timeZone } = reader
  const actor: Person = { kind: 'person', id, name, userName, role, timeZone }
  const { assigned } = await loadAssigned(actor, now)
  return assigned.filter(each => isOpenState(each.result.state) && !whyNoReminder(each, now))
}
