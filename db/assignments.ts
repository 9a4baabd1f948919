import 'server-only'
import type { Store } from '#db/open.ts'
import type { AssignmentItemRow, AssignmentRow } from '#db/schema.ts'

export type StoredAssignment = AssignmentRow & { readonly items: readonly AssignmentItemRow[] }

/** Adds an assignment with what it holds. */
export async function insertAssignment(
  store: Store,
  row: AssignmentRow,
  items: readonly AssignmentItemRow[],
): Promise<void> {
  await store.transaction().execute(async transaction => {
    await transaction.insertInto('assignments').values(row).execute()
    await transaction
      .insertInto('assignment_items')
      .values([...items])
      .execute()
  })
}

/** Assignments of some classes that are not archived, by due time. */
export async function listAssignments(
  store: Store,
  classIds: readonly string[],
): Promise<StoredAssignment[]> {
  if (classIds.length === 0) return []
  const rows = await store
    .selectFrom('assignments')
    .where('class', 'in', classIds)
    .where('archived_at', 'is', null)
    .selectAll()
    .orderBy('due_local')
    .orderBy('created_at')
    .execute()
  if (rows.length === 0) return []
  const items = await store
    .selectFrom('assignment_items')
    .where(
      'assignment',
      'in',
      rows.map(row => row.id),
    )
    .selectAll()
    .orderBy('position')
    .execute()
  return rows.map(row => ({ ...row, items: items.filter(item => item.assignment === row.id) }))
}

/** Assignments by id, archived ones too, in no order; ids that are nowhere are left out. */
export async function findAssignments(
  store: Store,
  ids: readonly string[],
): Promise<Pick<AssignmentRow, 'id' | 'title'>[]> {
  if (ids.length === 0) return []
  return store.selectFrom('assignments').where('id', 'in', ids).select(['id', 'title']).execute()
}

/** Changes an assignment of a class if nobody else did since `version`; says whether it did. */
export async function updateAssignment(
  store: Store,
  target: { id: string; class: string; version: number },
  change: Partial<Pick<AssignmentRow, 'title' | 'due_local' | 'opens_local' | 'minutes' | 'archived_at'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable('assignments')
    .set({ ...change, version: target.version + 1 })
    .where('id', '=', target.id)
    .where('class', '=', target.class)
    .where('version', '=', target.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
