import 'server-only'
import { createHmac } from 'node:crypto'
import { authSecret } from '#server/account/auth-secret.ts'

/** Lets whoever has it stop the mail of a person, and nothing else. It does not end: old mail must still work. */
export function unsubscribeToken(person: string): string {
  const seal = createHmac('sha256', authSecret()).update(`unsubscribe ${person}`).digest('base64url')
  return `${person}.${seal}`
}
