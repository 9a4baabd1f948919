import 'server-only'
import type { Store } from '#db/open.ts'
import type { DueExceptionRow } from '#db/schema.ts'

export type NamedDueException = DueExceptionRow & { readonly by_name: string | null }

/** The whole log of due dates that learners have of their own in these assignments, oldest first. */
export async function listDueExceptions(
  store: Store,
  assignments: readonly string[],
): Promise<NamedDueException[]> {
  if (assignments.length === 0) return []
  return store
    .selectFrom('due_exceptions')
    .leftJoin('users', 'users.id', 'due_exceptions.by')
    .where('assignment', 'in', assignments)
    .selectAll('due_exceptions')
    .select('users.name as by_name')
    .orderBy('due_exceptions.at')
    .orderBy('number')
    .execute()
}

/** Adds to the log; says whether it did: another entry with this number may have come first. */
export async function insertDueException(store: Store, row: DueExceptionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto('due_exceptions')
    .values(row)
    .onConflict(conflict => conflict.columns(['assignment', 'learner', 'number']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
