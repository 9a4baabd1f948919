import 'server-only'
import { listMailReaders, type MailReader } from '#db/mail-choices.ts'
import { deleteMail, forgetMail, listDueMail, takeMail, updateMail } from '#db/outbox.ts'
import type { OutboxRow } from '#db/schema.ts'
import { nextMailHour } from '#domain/mail/mail-hours.ts'
import { nextTry } from '#domain/mail/next-try.ts'
import { log } from '#server/log.ts'
import { loadOpenWork } from '#server/mail/load-open-work.ts'
import { mailFailure } from '#server/mail/mail-failure.ts'
import { mailer } from '#server/mail/mailer.ts'
import { unsubscribeToken } from '#server/mail/unsubscribe-token.ts'
import { siteAddress } from '#server/site-address.ts'
import { store } from '#server/store.ts'

const AT_ONCE = 50
/** After so long a mail that a process took counts as lost with it. */
const LOST = 10 * 60_000
const KEPT = 30 * 86_400_000

/**
 * Sends the mail whose time has come; what fails is tried again later and in the end given up. Mail whose reader no longer
 * wants it, or has done the work, is dropped. Gives how many went out.
 */
export async function sendWaitingMail(now: number): Promise<number> {
  if (!mailer()) return 0
  let sent = 0
  await forgetMail(store(), now - KEPT)
  for (const mail of await listDueMail(store(), { now, limit: AT_ONCE, lost: LOST })) {
    if (!(await takeMail(store(), mail, now))) continue
    const [reader] = await listMailReaders(store(), [mail.person])
    if (!reader || !(await isWanted(mail, reader, now))) await deleteMail(store(), mail.id)
    else if (await sendOne(mail, reader, now)) sent += 1
  }
  return sent
}

async function isWanted(mail: OutboxRow, reader: MailReader, now: number): Promise<boolean> {
  const about = JSON.parse(mail.about) as readonly string[]
  const open = await loadOpenWork(reader, now)
  return open.some(each => about.includes(each.id))
}

async function sendOne(mail: OutboxRow, reader: MailReader, now: number): Promise<boolean> {
  const way = mailer()
  if (!way) return false
  const token = unsubscribeToken(reader.id)
  const stop = siteAddress(`/unsubscribe/${token}`)
  try {
    await way.transport.sendMail({
      from: way.from,
      to: { name: reader.name, address: reader.email },
      subject: mail.subject,
      text: `${mail.text}\n\n--\nNo such mail any more: ${stop}\n`,
      headers: {
        'List-Unsubscribe': `<${siteAddress(`/api/v1/mail/unsubscribe/${token}`)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
    await updateMail(store(), mail.id, { status: 'sent', error: null, done_at: now })
    return true
  } catch (thrown) {
    await noteFailure(mail, thrown, now)
    return false
  }
}

async function noteFailure(mail: OutboxRow, thrown: unknown, now: number): Promise<void> {
  const { error, isFinal } = mailFailure(thrown)
  const tries = mail.tries + 1
  const wait = isFinal ? undefined : nextTry(tries)
  log.warn({ error, tries }, 'a mail was not sent')
  if (wait === undefined) await updateMail(store(), mail.id, { status: 'dead', tries, error, done_at: now })
  else {
    const next_at = nextMailHour(now + wait, mail.time_zone)
    await updateMail(store(), mail.id, { status: 'waiting', tries, error, next_at })
  }
}
