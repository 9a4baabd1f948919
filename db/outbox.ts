import 'server-only'
import type { Store } from '#db/open.ts'
import type { OutboxRow } from '#db/schema.ts'

export type NewMail = Pick<
  OutboxRow,
  'id' | 'key' | 'person' | 'about' | 'subject' | 'text' | 'time_zone' | 'created_at' | 'next_at'
>

/** Lets a mail wait to be sent, unless one with its key was there before; says whether it did. */
export async function insertMail(store: Store, mail: NewMail): Promise<boolean> {
  const added = await store
    .insertInto('outbox')
    .values({ ...mail, status: 'waiting', tries: 0, error: null, done_at: null })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Mail whose time has come, the oldest first. One that a process took and never finished comes again. */
export function listDueMail(
  store: Store,
  { now, limit, lost }: { readonly now: number; readonly limit: number; readonly lost: number },
): Promise<OutboxRow[]> {
  return store
    .selectFrom('outbox')
    .where(({ or, and, eb }) =>
      or([
        and([eb('status', '=', 'waiting'), eb('next_at', '<=', now)]),
        and([eb('status', '=', 'sending'), eb('next_at', '<=', now - lost)]),
      ]),
    )
    .selectAll()
    .orderBy('next_at')
    .limit(limit)
    .execute()
}

/** Takes a mail to send it; of several processes that try at once exactly one hears true. */
export async function takeMail(store: Store, mail: OutboxRow, now: number): Promise<boolean> {
  const taken = await store
    .updateTable('outbox')
    .set({ status: 'sending', next_at: now })
    .where('id', '=', mail.id)
    .where('status', '=', mail.status)
    .where('next_at', '=', mail.next_at)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Notes what became of a mail. */
export async function updateMail(
  store: Store,
  id: string,
  change: Partial<Pick<OutboxRow, 'status' | 'tries' | 'error' | 'next_at' | 'done_at'>>,
): Promise<void> {
  await store.updateTable('outbox').set(change).where('id', '=', id).execute()
}

/** Removes a mail that nobody needs any more. */
export async function deleteMail(store: Store, id: string): Promise<void> {
  await store.deleteFrom('outbox').where('id', '=', id).execute()
}

/** Forgets mail that was sent, or given up, before a moment. */
export async function forgetMail(store: Store, before: number): Promise<void> {
  await store.deleteFrom('outbox').where('done_at', '<', before).execute()
}

export type OutboxState = {
  readonly waiting: number
  readonly sent: number
  /** Given up. */
  readonly dead: number
  /** What the server said last to a mail that waits or was given up. */
  readonly error: string | null
}

/** How much mail there is in each state. */
export async function readOutbox(store: Store): Promise<OutboxState> {
  const [counts, last] = await Promise.all([
    store
      .selectFrom('outbox')
      .groupBy('status')
      .select(({ fn }) => ['status', fn.countAll<number>().as('mails')])
      .execute(),
    store
      .selectFrom('outbox')
      .where('status', '!=', 'sent')
      .where('error', 'is not', null)
      .select('error')
      .orderBy('next_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  const of = (status: OutboxRow['status']) => Number(counts.find(each => each.status === status)?.mails ?? 0)
  return {
    waiting: of('waiting') + of('sending'),
    sent: of('sent'),
    dead: of('dead'),
    error: last?.error ?? null,
  }
}
