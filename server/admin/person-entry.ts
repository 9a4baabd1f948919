import 'server-only'
import type { UserRow } from '#db/schema.ts'
import type { Role } from '#domain/account/actor.ts'

/** What an administrator sees of a person. */
export type PersonEntry = {
  readonly id: string
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly role: Role
  readonly createdAt: number
}

/** The part of a person's row that an administrator sees: no hash, no session. */
export function personEntry({ id, name, user_name, email, role, created_at }: UserRow): PersonEntry {
  return { id, name, userName: user_name, email, role, createdAt: created_at }
}
