import 'server-only'
import { randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4

/** A random password to be handed over once, such as `k7qd-m3xw-9hcp-4tea`: about 79 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
