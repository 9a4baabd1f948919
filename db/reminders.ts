import 'server-only'
import type { Store } from '#db/open.ts'
import type { ReminderRow } from '#db/schema.ts'

export type NamedReminder = ReminderRow & { readonly by_name: string | null }

/** Adds a reminder unless the learner had one for this assignment on that day; says whether it did. */
export async function insertReminder(store: Store, row: Omit<ReminderRow, 'dismissed_at'>): Promise<boolean> {
  const added = await store
    .insertInto('reminders')
    .values({ ...row, dismissed_at: null })
    .onConflict(conflict => conflict.columns(['assignment', 'learner', 'day']).doNothing())
    .returning('learner')
    .executeTakeFirst()
  return added !== undefined
}

/** Reminders of a learner that they have not put away, the newest first. */
export function listStandingReminders(store: Store, learner: string): Promise<NamedReminder[]> {
  return store
    .selectFrom('reminders')
    .leftJoin('users', 'users.id', 'reminders.by')
    .where('reminders.learner', '=', learner)
    .where('reminders.dismissed_at', 'is', null)
    .selectAll('reminders')
    .select('users.name as by_name')
    .orderBy('reminders.at', 'desc')
    .execute()
}

/** The day of each learner's last reminder of an assignment. */
export async function listLastReminders(
  store: Store,
  assignment: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await store
    .selectFrom('reminders')
    .where('assignment', '=', assignment)
    .groupBy('learner')
    .select(({ fn }) => ['learner', fn.max<string>('day').as('day')])
    .execute()
  return new Map(rows.map(row => [row.learner, row.day]))
}

/** Puts a learner's reminders of an assignment away. */
export async function dismissReminders(
  store: Store,
  place: { readonly assignment: string; readonly learner: string },
  at: number,
): Promise<void> {
  await store
    .updateTable('reminders')
    .set({ dismissed_at: at })
    .where('assignment', '=', place.assignment)
    .where('learner', '=', place.learner)
    .where('dismissed_at', 'is', null)
    .execute()
}
