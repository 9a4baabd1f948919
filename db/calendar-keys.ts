import 'server-only'
import type { Store } from '#db/open.ts'
import type { UserRow } from '#db/schema.ts'

/** Whose calendar a key opens; nobody's once it was renewed or the account was closed. */
export function findCalendarOwner(store: Store, key: string): Promise<UserRow | undefined> {
  return store
    .selectFrom('users')
    .where('calendar_key', '=', key)
    .where('disabled_at', 'is', null)
    .selectAll()
    .executeTakeFirst()
}

/** The key of a person's calendar; null while they have none. */
export async function findCalendarKey(store: Store, person: string): Promise<string | null> {
  const row = await store
    .selectFrom('users')
    .where('id', '=', person)
    .select('calendar_key')
    .executeTakeFirst()
  return row?.calendar_key ?? null
}

/** Puts a key in place of the one before; null shuts the calendar. */
export async function updateCalendarKey(store: Store, person: string, key: string | null): Promise<void> {
  await store.updateTable('users').set({ calendar_key: key }).where('id', '=', person).execute()
}
