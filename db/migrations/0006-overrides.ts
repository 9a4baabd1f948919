import 'server-only'
import type { Kysely } from 'kysely'

/** What teachers set and say about results: overrides and comments. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('overrides')
    .addColumn('assignment', 'text', c => c.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('number', 'integer', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('points', 'double precision')
    .addColumn('reason', 'text', c => c.notNull())
    .addColumn('by', 'text')
    .addColumn('at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('overrides_pk', ['assignment', 'learner', 'number'])
    .execute()
  await schema.createIndex('overrides_learner').on('overrides').column('learner').execute()
  await schema
    .createTable('result_comments')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('assignment', 'text', c => c.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('by', 'text')
    .addColumn('at', 'bigint', c => c.notNull())
    .execute()
  await schema
    .createIndex('result_comments_result')
    .on('result_comments')
    .columns(['assignment', 'learner'])
    .execute()
}
