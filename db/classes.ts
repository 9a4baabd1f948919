import 'server-only'
import type { ExpressionBuilder } from 'kysely'
import type { Store } from '#db/open.ts'
import type { ClassRow, Database } from '#db/schema.ts'

/** A class with how many learners and assignments it has, drafts and archived ones apart. */
export type ClassSummary = ClassRow & { readonly learners: number; readonly assignments: number }

/** Adds a class together with its first teacher. */
export async function insertClass(
  store: Store,
  row: ClassRow,
  teacher: { enrollment: string; person: string },
): Promise<void> {
  await store.transaction().execute(async transaction => {
    await transaction.insertInto('classes').values(row).execute()
    await transaction
      .insertInto('enrollments')
      .values({
        id: teacher.enrollment,
        class: row.id,
        person: teacher.person,
        role: 'teacher',
        status: 'active',
        from_at: row.created_at,
        to_at: null,
      })
      .execute()
  })
}

/** The class if this person teaches it now; otherwise nothing, as if it did not exist. */
export function findTaughtClass(store: Store, id: string, person: string): Promise<ClassRow | undefined> {
  return store
    .selectFrom('classes')
    .innerJoin('enrollments', 'enrollments.class', 'classes.id')
    .where('classes.id', '=', id)
    .where('enrollments.person', '=', person)
    .where('enrollments.role', '=', 'teacher')
    .where('enrollments.status', '=', 'active')
    .selectAll('classes')
    .executeTakeFirst()
}

/** Classes that a person teaches now, newest first, archived ones last. */
export async function listTaughtClasses(store: Store, person: string): Promise<ClassSummary[]> {
  return store
    .selectFrom('classes')
    .innerJoin('enrollments as mine', 'mine.class', 'classes.id')
    .where('mine.person', '=', person)
    .where('mine.role', '=', 'teacher')
    .where('mine.status', '=', 'active')
    .selectAll('classes')
    .select(query => [
      query
        .selectFrom('enrollments')
        .whereRef('enrollments.class', '=', 'classes.id')
        .where('enrollments.role', '=', 'learner')
        .where('enrollments.status', '=', 'active')
        .select(count => count.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('learners'),
      query
        .selectFrom('assignments')
        .whereRef('assignments.class', '=', 'classes.id')
        .where('assignments.archived_at', 'is', null)
        .where('assignments.published_at', 'is not', null)
        .select(count => count.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('assignments'),
    ])
    .orderBy('classes.archived_at')
    .orderBy('classes.created_at', 'desc')
    .execute()
}

/** The class that a join code opens now; nothing if the code is closed or over, the class archived, or unknown. */
export function findClassByCode(store: Store, code: string, now: number): Promise<ClassRow | undefined> {
  return store
    .selectFrom('classes')
    .where('join_code', '=', code)
    .where('join_open', '=', 1)
    .where(({ eb, or }) => or([eb('code_ends_at', 'is', null), eb('code_ends_at', '>', now)]))
    .where('archived_at', 'is', null)
    .selectAll()
    .executeTakeFirst()
}

/** Changes a class if nobody else did since `version`; says whether it did. */
export async function updateClass(
  store: Store,
  target: { id: string; version: number },
  change: Partial<
    Pick<
      ClassRow,
      | 'name'
      | 'time_zone'
      | 'join_code'
      | 'join_open'
      | 'code_ends_at'
      | 'archived_at'
      | 'review_day'
      | 'approves_joining'
    >
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable('classes')
    .set({ ...change, version: target.version + 1 })
    .where('id', '=', target.id)
    .where('version', '=', target.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Archives the classes that this person teaches and nobody else does. */
export async function archiveClassesLeftAlone(store: Store, person: string, at: number): Promise<void> {
  await store
    .updateTable('classes')
    .set(row => ({ archived_at: at, join_open: 0, version: row('version', '+', 1) }))
    .where('archived_at', 'is', null)
    .where('id', 'in', query => teachersOf(query, '=', person))
    .where('id', 'not in', query => teachersOf(query, '!=', person))
    .execute()
}

function teachersOf(query: ExpressionBuilder<Database, 'classes'>, is: '=' | '!=', person: string) {
  return query
    .selectFrom('enrollments')
    .where('role', '=', 'teacher')
    .where('status', '=', 'active')
    .where('person', is, person)
    .select('class')
}

/** Ids of all classes that are not archived, the oldest first. */
export async function listOpenClasses(store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('classes')
    .where('archived_at', 'is', null)
    .select('id')
    .orderBy('created_at')
    .execute()
  return rows.map(row => row.id)
}
