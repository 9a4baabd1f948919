import 'server-only'
import type { Store } from '#db/open.ts'
import type { ViewRow } from '#db/schema.ts'

/** Notes that a teacher looked at a learner's answers; once a day is enough. */
export async function insertView(store: Store, row: ViewRow): Promise<void> {
  await store
    .insertInto('views')
    .values(row)
    .onConflict(conflict => conflict.columns(['learner', 'day', 'teacher']).doNothing())
    .execute()
}

/** Who looked at a learner's answers, the newest day first; the name is null for a teacher who is gone. */
export function listViews(
  store: Store,
  learner: string,
  limit: number,
): Promise<{ day: string; teacher: string; name: string | null }[]> {
  return store
    .selectFrom('views')
    .leftJoin('users', 'users.id', 'views.teacher')
    .where('views.learner', '=', learner)
    .select(['views.day', 'views.teacher', 'users.name'])
    .orderBy('views.day', 'desc')
    .orderBy('users.name')
    .orderBy('views.teacher')
    .limit(limit)
    .execute()
}
