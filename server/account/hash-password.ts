import 'server-only'
import { hash } from '@node-rs/argon2'

/** A password as argon2id with the parameters that OWASP names as its minimum: 19 MiB, two passes, one lane. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}
