import 'server-only'
import type { Kysely } from 'kysely'

/** Live polls of a class: a question on the wall and who voted for what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('polls')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('class', 'text', c => c.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('question', 'text', c => c.notNull())
    .addColumn('opened_at', 'bigint', c => c.notNull())
    .addColumn('closed_at', 'bigint')
    .execute()
  await schema.createIndex('polls_class').on('polls').columns(['class', 'closed_at']).execute()
  await schema
    .createTable('poll_votes')
    .addColumn('poll', 'text', c => c.notNull().references('polls.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('option', 'text', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('poll_votes_pk', ['poll', 'learner'])
    .execute()
}
