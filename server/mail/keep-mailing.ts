import 'server-only'
import { log } from '#server/log.ts'
import { mailer } from '#server/mail/mailer.ts'
import { queueDueMail } from '#server/mail/queue-due-mail.ts'
import { sendWaitingMail } from '#server/mail/send-waiting-mail.ts'

/** Milliseconds between two looks at what waits, and at what is due tomorrow. */
const BETWEEN_SENDS = 20_000
const BETWEEN_DAYS_LOOKS = 30 * 60_000

/** Sends mail beside the requests of this process for as long as it runs; does nothing where mail is off. */
export function keepMailing(): void {
  if (!mailer()) return
  let lookedAt = 0
  let isBusy = false
  const look = async () => {
    if (isBusy) return
    isBusy = true
    try {
      const now = Date.now()
      if (now - lookedAt >= BETWEEN_DAYS_LOOKS) {
        lookedAt = now
        await queueDueMail(now)
      }
      await sendWaitingMail(now)
    } catch (error) {
      log.error({ err: error }, 'mail could not be looked after')
    } finally {
      isBusy = false
    }
  }
  setInterval(() => void look(), BETWEEN_SENDS).unref()
}
