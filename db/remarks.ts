import 'server-only'
import type { Store } from '#db/open.ts'
import type { RemarkRow } from '#db/schema.ts'

/** Every remark that a teacher kept, the newest first. */
export function listRemarks(store: Store, teacher: string): Promise<RemarkRow[]> {
  return store
    .selectFrom('remarks')
    .where('teacher', '=', teacher)
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function insertRemark(store: Store, row: RemarkRow): Promise<void> {
  await store.insertInto('remarks').values(row).execute()
}

/** Changes a remark of this teacher; says whether it did: it may be gone, or another version than the one seen. */
export async function updateRemark(
  store: Store,
  { id, teacher, version }: Pick<RemarkRow, 'id' | 'teacher' | 'version'>,
  change: Partial<Pick<RemarkRow, 'text' | 'about_kind' | 'about_ref'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable('remarks')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('teacher', '=', teacher)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Deletes a remark of this teacher; says whether there was one. */
export async function deleteRemarkRow(store: Store, teacher: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await store
    .deleteFrom('remarks')
    .where('id', '=', id)
    .where('teacher', '=', teacher)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
