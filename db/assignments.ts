import 'server-only'
import { listDueExceptions, type NamedDueException } from '#db/due-exceptions.ts'
import type { Store } from '#db/open.ts'
import type { AssignmentItemRow, AssignmentRow } from '#db/schema.ts'

export type StoredAssignment = AssignmentRow & {
  /** Of a re-check: the assignment whose ideas it checks again. */
  readonly rechecks: string | null
  readonly items: readonly AssignmentItemRow[]
  /** Ids of those it is for, where it is not for the whole class. */
  readonly learners: readonly string[]
  /** The log of due dates that learners have of their own, oldest first. */
  readonly dueLog: readonly NamedDueException[]
}

/** What an assignment holds, and for whom it is where it is not for the whole class. */
type Parts = { readonly items: readonly AssignmentItemRow[]; readonly learners: readonly string[] }

type NewAssignment = AssignmentRow & { readonly rechecks?: string | null }

/** Adds an assignment with its parts. */
export async function insertAssignment(store: Store, row: NewAssignment, parts: Parts): Promise<void> {
  await store.transaction().execute(async transaction => {
    await transaction.insertInto('assignments').values(row).execute()
    await insertParts(transaction, row.id, parts)
  })
}

/** Puts other parts in the place of those an assignment has. */
export async function replaceAssignmentParts(store: Store, assignment: string, parts: Parts): Promise<void> {
  await store.deleteFrom('assignment_items').where('assignment', '=', assignment).execute()
  await store.deleteFrom('assignment_learners').where('assignment', '=', assignment).execute()
  await insertParts(store, assignment, parts)
}

async function insertParts(store: Store, assignment: string, { items, learners }: Parts): Promise<void> {
  await store
    .insertInto('assignment_items')
    .values(items.map(item => ({ ...item, assignment })))
    .execute()
  if (learners.length === 0) return
  await store
    .insertInto('assignment_learners')
    .values(learners.map(learner => ({ assignment, learner })))
    .execute()
}

/** Assignments of some classes that learners can see and that are not archived, by due time. */
export async function listAssignments(
  store: Store,
  classIds: readonly string[],
): Promise<StoredAssignment[]> {
  if (classIds.length === 0) return []
  return withParts(store, await ofClasses(store, classIds).where('published_at', 'is not', null).execute())
}

/** The same with drafts: for the teachers of a class alone. */
export async function listAssignmentsAndDrafts(
  store: Store,
  classIds: readonly string[],
): Promise<StoredAssignment[]> {
  if (classIds.length === 0) return []
  return withParts(store, await ofClasses(store, classIds).execute())
}

/** Assignments of some classes as they are given to this learner: those for everybody, and those for them. */
export async function listAssignmentsFor(
  store: Store,
  learner: string,
  classIds: readonly string[],
): Promise<StoredAssignment[]> {
  if (classIds.length === 0) return []
  const rows = await ofClasses(store, classIds)
    .where('published_at', 'is not', null)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('audience', '=', 'class'),
        exists(
          selectFrom('assignment_learners')
            .whereRef('assignment_learners.assignment', '=', 'assignments.id')
            .where('learner', '=', learner)
            .select('learner'),
        ),
      ]),
    )
    .execute()
  return withParts(store, rows)
}

function ofClasses(store: Store, classIds: readonly string[]) {
  return store
    .selectFrom('assignments')
    .where('class', 'in', classIds)
    .where('archived_at', 'is', null)
    .selectAll()
    .orderBy('due_local')
    .orderBy('created_at')
}

async function withParts(
  store: Store,
  rows: readonly (AssignmentRow & { readonly rechecks: string | null })[],
): Promise<StoredAssignment[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const [items, learners, dueLog] = await Promise.all([
    store
      .selectFrom('assignment_items')
      .where('assignment', 'in', ids)
      .selectAll()
      .orderBy('position')
      .execute(),
    store.selectFrom('assignment_learners').where('assignment', 'in', ids).selectAll().execute(),
    listDueExceptions(store, ids),
  ])
  const itemsOf = byAssignment(items)
  const learnersOf = byAssignment(learners)
  const dueLogOf = byAssignment(dueLog)
  return rows.map(row => ({
    ...row,
    items: itemsOf.get(row.id) ?? [],
    learners: (learnersOf.get(row.id) ?? []).map(each => each.learner),
    dueLog: dueLogOf.get(row.id) ?? [],
  }))
}

function byAssignment<Row extends { readonly assignment: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.assignment)
    if (group) group.push(row)
    else groups.set(row.assignment, [row])
  }
  return groups
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
  change: Partial<Omit<AssignmentRow, 'id' | 'class' | 'created_by' | 'created_at' | 'version'>>,
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
