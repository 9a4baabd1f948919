import 'server-only'
import type { Kysely } from 'kysely'

/** Spaced review: the append-only log of ratings, the cards that follow from it, and dates to review towards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('review_log')
    .addColumn('response', 'text', c => c.primaryKey().references('responses.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('idea', 'text', c => c.notNull())
    .addColumn('question', 'text', c => c.notNull())
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('rating', 'text', c => c.notNull())
    .addColumn('noted_at', 'bigint', c => c.notNull())
    .execute()
  await schema
    .createIndex('review_log_learner_idea')
    .on('review_log')
    .columns(['learner', 'idea', 'day'])
    .execute()
  await schema
    .createTable('review_cards')
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('idea', 'text', c => c.notNull())
    .addColumn('due_day', 'text', c => c.notNull())
    .addColumn('last_day', 'text', c => c.notNull())
    .addColumn('stability', 'double precision', c => c.notNull())
    .addColumn('difficulty', 'double precision', c => c.notNull())
    .addColumn('reviews', 'integer', c => c.notNull())
    .addColumn('lapses', 'integer', c => c.notNull())
    .addPrimaryKeyConstraint('review_cards_pk', ['learner', 'idea'])
    .execute()
  await schema
    .createTable('review_goals')
    .addColumn('learner', 'text', c => c.primaryKey().references('users.id').onDelete('cascade'))
    .addColumn('day', 'text', c => c.notNull())
    .addColumn('set_at', 'bigint', c => c.notNull())
    .execute()
}
