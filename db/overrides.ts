import 'server-only'
import type { Store } from '#db/open.ts'
import type { OverrideRow, ResultCommentRow } from '#db/schema.ts'

export type NamedOverride = OverrideRow & { readonly by_name: string | null }
export type NamedComment = ResultCommentRow & { readonly by_name: string | null }

/** Every override of these assignments, in the order they were made. */
export async function listOverrides(store: Store, assignments: readonly string[]): Promise<NamedOverride[]> {
  if (assignments.length === 0) return []
  return store
    .selectFrom('overrides')
    .leftJoin('users', 'users.id', 'overrides.by')
    .where('assignment', 'in', assignments)
    .selectAll('overrides')
    .select('users.name as by_name')
    .orderBy('overrides.at')
    .orderBy('number')
    .execute()
}

/** Adds an override; says whether it did: another one with this number may have come first. */
export async function insertOverride(store: Store, row: OverrideRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto('overrides')
    .values(row)
    .onConflict(conflict => conflict.columns(['assignment', 'learner', 'number']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Every comment on results of these assignments, in the order they were written. */
export async function listResultComments(
  store: Store,
  assignments: readonly string[],
): Promise<NamedComment[]> {
  if (assignments.length === 0) return []
  return store
    .selectFrom('result_comments')
    .leftJoin('users', 'users.id', 'result_comments.by')
    .where('assignment', 'in', assignments)
    .selectAll('result_comments')
    .select('users.name as by_name')
    .orderBy('result_comments.at')
    .execute()
}

export async function insertResultComment(store: Store, row: ResultCommentRow): Promise<void> {
  await store.insertInto('result_comments').values(row).execute()
}
