import 'server-only'
import type { Kysely } from 'kysely'

/** Reminders of teachers, and until when a learner has seen what is new about their results. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('reminders')
    .addColumn('assignment', 'text', c => c.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('by', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('dismissed_at', 'bigint')
    .addPrimaryKeyConstraint('reminders_pk', ['assignment', 'learner', 'day'])
    .execute()
  await schema.createIndex('reminders_learner').on('reminders').column('learner').execute()
  await schema
    .createTable('news_seen')
    .addColumn('learner', 'text', c => c.primaryKey().references('users.id').onDelete('cascade'))
    .addColumn('at', 'bigint', c => c.notNull())
    .execute()
  for (const table of ['judgements', 'regrades'])
    await schema.createIndex(`${table}_learner`).on(table).columns(['learner', 'at']).execute()
}
