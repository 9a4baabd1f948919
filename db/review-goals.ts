import 'server-only'
import type { Store } from '#db/open.ts'
import type { ReviewGoalRow } from '#db/schema.ts'

/** The day a learner reviews towards; nothing where none was set. */
export async function findReviewGoal(store: Store, learner: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('review_goals')
    .where('learner', '=', learner)
    .select('day')
    .executeTakeFirst()
  return row?.day
}

/** Sets the day a learner reviews towards, in place of the one before. */
export async function putReviewGoal(store: Store, row: ReviewGoalRow): Promise<void> {
  await store
    .insertInto('review_goals')
    .values(row)
    .onConflict(conflict =>
      conflict
        .column('learner')
        .doUpdateSet(({ ref }) => ({ day: ref('excluded.day'), set_at: ref('excluded.set_at') })),
    )
    .execute()
}

/** Forgets the day a learner reviews towards. */
export async function deleteReviewGoal(store: Store, learner: string): Promise<void> {
  await store.deleteFrom('review_goals').where('learner', '=', learner).execute()
}
