import 'server-only'
import { randomUUID } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { hashPassword } from '#server/account/hash-password.ts'

let nobodys: Promise<string> | undefined

/** Whether a password belongs to a hash. Without a hash the answer is no, after the same amount of work. */
export async function passwordMatches(hash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomUUID())
  const other = await nobodys
  return (await verify(hash ?? other, password)) && hash !== null
}
