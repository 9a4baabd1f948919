import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Store } from '#db/open.ts'
import { insertMail } from '#db/outbox.ts'
import { nextMailHour } from '#domain/mail/mail-hours.ts'
import type { MailText } from '#domain/mail/reminder-mails.ts'

type Queued = MailText & {
  /** What makes it one mail, however often it is queued. */
  readonly key: string
  readonly person: string
  /** Assignments it speaks of: when all are done before it goes out, it does not. */
  readonly about: readonly string[]
  /** IANA zone of the class: mail goes out in the day there. */
  readonly zone: string
  readonly now: number
}

/** Lets a mail wait until it may go out; the caller knows that its reader wants it. Says whether it is a new one. */
export function queueMail(
  transaction: Store,
  { key, person, about, subject, text, zone, now }: Queued,
): Promise<boolean> {
  return insertMail(transaction, {
    id: randomUUID(),
    key,
    person,
    about: JSON.stringify(about),
    subject,
    text,
    time_zone: zone,
    created_at: now,
    next_at: nextMailHour(now, zone),
  })
}
