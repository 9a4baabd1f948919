import 'server-only'
import type { Kysely } from 'kysely'

/** Which teacher looked at a learner's answers on which day, for the learner to read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('views')
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('teacher', 'text', c => c.notNull())
    .addColumn('day', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('views_pk', ['learner', 'day', 'teacher'])
    .execute()
}
