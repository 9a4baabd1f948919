import 'server-only'
import type { Store } from '#db/open.ts'
import type { UserRow } from '#db/schema.ts'

export type MailReader = Pick<UserRow, 'id' | 'name' | 'user_name' | 'role' | 'time_zone'> & {
  readonly email: string
}

/**
 * People who chose reminders by mail and can get them: they have an address, nobody closed the account, and no class made
 * it. Of these people only, where they are given.
 */
export async function listMailReaders(store: Store, people?: readonly string[]): Promise<MailReader[]> {
  if (people?.length === 0) return []
  const all = store
    .selectFrom('users')
    .where('mail', '=', 'reminders')
    .where('email', 'is not', null)
    .where('managed_by', 'is', null)
    .where('disabled_at', 'is', null)
    .select(['id', 'name', 'user_name', 'role', 'time_zone', 'email'])
    .orderBy('id')
  const rows = await (people === undefined ? all : all.where('id', 'in', people)).execute()
  return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]))
}

/** What a person wants by mail. */
export async function updateMailChoice(
  store: Store,
  person: string,
  choice: 'nothing' | 'reminders',
): Promise<void> {
  await store.updateTable('users').set({ mail: choice }).where('id', '=', person).execute()
}
