import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { updateMailChoice } from '#db/mail-choices.ts'
import { Problem } from '#domain/problem.ts'
import { unsubscribeToken } from '#server/mail/unsubscribe-token.ts'
import { store } from '#server/store.ts'

/**
 * Stops the mail of the person whose mail the token came in. Doing it again changes nothing.
 * @throws Problem `not-found` for a token that this site did not make.
 */
export async function unsubscribe(token: string): Promise<void> {
  const person = token.slice(0, Math.max(0, token.lastIndexOf('.')))
  const [given, wanted] = [Buffer.from(token), Buffer.from(unsubscribeToken(person))]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Problem('not-found', 'This link is not whole. Copy all of it, or choose at your account.')
  await updateMailChoice(store(), person, 'nothing')
}
