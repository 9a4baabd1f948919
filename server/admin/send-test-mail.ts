import 'server-only'
import { findUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { administrator } from '#server/admin/policy.ts'
import { mailFailure } from '#server/mail/mail-failure.ts'
import { mailer } from '#server/mail/mailer.ts'
import { siteAddress } from '#server/site-address.ts'
import { store } from '#server/store.ts'

/**
 * Sends a mail to the administrator who asks, now. Gives the address it went to.
 * @throws Problem `bad-input` without an address, `conflict` with what the mail server answered.
 */
export async function sendTestMail(actor: Actor): Promise<string> {
  const id = administrator(actor)
  const way = mailer()
  if (!way) throw new Problem('conflict', 'Mail is off: SMTP_URL and MAIL_FROM are not set.')
  const user = id === null ? undefined : await findUser(store(), id)
  if (!user?.email) throw new Problem('bad-input', 'Your account has no e-mail address. Give it one first.')
  try {
    await way.transport.sendMail({
      from: way.from,
      to: { name: user.name, address: user.email },
      subject: 'Mail works',
      text: `This site can send mail.\n\n${siteAddress('/admin')}\n`,
    })
  } catch (thrown) {
    throw new Problem('conflict', `The mail server did not take it (${mailFailure(thrown).error}).`)
  }
  return user.email
}
