import 'server-only'
import { type Kysely, sql } from 'kysely'

/** For whom an assignment is, since when learners see it, and due dates that one learner has of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('assignments')
    .addColumn('audience', 'text', c => c.notNull().defaultTo('class'))
    .execute()
  await schema.alterTable('assignments').addColumn('published_at', 'bigint').execute()
  await sql`update assignments set published_at = created_at`.execute(db)
  await schema
    .createTable('assignment_learners')
    .addColumn('assignment', 'text', c => c.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('assignment_learners_pk', ['assignment', 'learner'])
    .execute()
  await schema
    .createIndex('assignment_learners_learner')
    .on('assignment_learners')
    .column('learner')
    .execute()
  await schema
    .createTable('due_exceptions')
    .addColumn('assignment', 'text', c => c.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('number', 'integer', c => c.notNull())
    .addColumn('due_local', 'text')
    .addColumn('reason', 'text', c => c.notNull())
    .addColumn('by', 'text')
    .addColumn('at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('due_exceptions_pk', ['assignment', 'learner', 'number'])
    .execute()
  await schema.createIndex('due_exceptions_learner').on('due_exceptions').column('learner').execute()
}
