import 'server-only'
import type { Store } from '#db/open.ts'
import type { LessonStartRow } from '#db/schema.ts'

/** Notes that a learner begins a lesson afresh. */
export async function insertLessonStart(store: Store, row: LessonStartRow): Promise<void> {
  await store
    .insertInto('lesson_starts')
    .values(row)
    .onConflict(conflict => conflict.columns(['learner', 'lesson', 'at']).doNothing())
    .execute()
}

/** Every time a learner began a lesson afresh, the first one first. */
export function listLessonStarts(store: Store, learner: string): Promise<LessonStartRow[]> {
  return store.selectFrom('lesson_starts').where('learner', '=', learner).selectAll().orderBy('at').execute()
}
