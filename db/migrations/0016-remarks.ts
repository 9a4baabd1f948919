import 'server-only'
import type { Kysely } from 'kysely'

/** Teachers' own reusable remarks, remarks sent at a misconception, and judgements that can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('remarks')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('teacher', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('about_kind', 'text')
    .addColumn('about_ref', 'text')
    .addColumn('created_at', 'bigint', c => c.notNull())
    .addColumn('version', 'integer', c => c.notNull())
    .execute()
  await schema.createIndex('remarks_teacher').on('remarks').column('teacher').execute()
  await schema
    .createTable('sent_remarks')
    .addColumn('sending', 'text', c => c.notNull())
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('class', 'text', c => c.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('misconception', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('by', 'text', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('taken_back_at', 'bigint')
    .addPrimaryKeyConstraint('sent_remarks_pk', ['sending', 'learner'])
    .execute()
  await schema.createIndex('sent_remarks_learner').on('sent_remarks').column('learner').execute()
  await schema
    .createIndex('sent_remarks_class')
    .on('sent_remarks')
    .columns(['class', 'misconception'])
    .execute()
  await schema
    .alterTable('judgements')
    .addColumn('taken_back', 'integer', c => c.notNull().defaultTo(0))
    .execute()
}
