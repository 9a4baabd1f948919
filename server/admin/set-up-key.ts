import 'server-only'
import { createHash } from 'node:crypto'

/** Where the settings keep the one-time set-up link (`key`), and what they keep of its token: a hash. */
export function setUpKey(token: string): { readonly key: string; readonly value: string } {
  return { key: 'set-up-token', value: createHash('sha256').update(token).digest('base64url') }
}
