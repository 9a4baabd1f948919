import 'server-only'
import type { Store } from '#db/open.ts'

export type TryWindow = { readonly windowMs: number; readonly now: number }

/** Counts one try and gives how many there were in the running window, this one included. */
export async function countTry(store: Store, key: string, { windowMs, now }: TryWindow): Promise<number> {
  const row = await store
    .insertInto('throttle')
    .values({ key, window_start: now, count: 1 })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet(row => {
        const over = row('throttle.window_start', '<=', now - windowMs)
        return {
          count: row
            .case()
            .when(over)
            .then(1)
            .else(row('throttle.count', '+', 1))
            .end(),
          window_start: row.case().when(over).then(now).else(row.ref('throttle.window_start')).end(),
        }
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Takes one counted try back: it was a good one. */
export async function uncountTry(store: Store, key: string): Promise<void> {
  await store
    .updateTable('throttle')
    .set(row => ({ count: row('count', '-', 1) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute()
}

/** Forgets windows that began before a moment. */
export async function forgetTries(store: Store, before: number): Promise<void> {
  await store.deleteFrom('throttle').where('window_start', '<', before).execute()
}
