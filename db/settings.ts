import 'server-only'
import type { Store } from '#db/open.ts'

/** A value that the site keeps about itself. */
export async function readSetting(store: Store, key: string): Promise<string | undefined> {
  const row = await store.selectFrom('settings').where('key', '=', key).select('value').executeTakeFirst()
  return row?.value
}

/** Keeps a value in place of the one before. */
export async function putSetting(store: Store, key: string, value: string): Promise<void> {
  await store
    .insertInto('settings')
    .values({ key, value })
    .onConflict(conflict => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Removes a value if it is still this one; of several who try at once exactly one hears true. */
export async function takeSetting(store: Store, key: string, value: string): Promise<boolean> {
  const taken = await store
    .deleteFrom('settings')
    .where('key', '=', key)
    .where('value', '=', value)
    .returning('key')
    .executeTakeFirst()
  return taken !== undefined
}
