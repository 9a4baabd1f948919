import 'server-only'
import type { Kysely } from 'kysely'

/** Scores that a person gives, short texts judged for a class, fresh starts of a lesson, and a class's review day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('judgements')
    .addColumn('response', 'text', c => c.notNull().references('responses.id').onDelete('cascade'))
    .addColumn('number', 'integer', c => c.notNull())
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('points', 'text', c => c.notNull())
    .addColumn('earned', 'double precision', c => c.notNull())
    .addColumn('possible', 'double precision', c => c.notNull())
    .addColumn('comment', 'text', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('by', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('judgements_pk', ['response', 'number'])
    .execute()
  await schema
    .createTable('text_verdicts')
    .addColumn('class', 'text', c => c.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('question', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .addColumn('accepted', 'integer', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('by', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('text_verdicts_pk', ['class', 'question', 'text'])
    .execute()
  await schema
    .createTable('lesson_starts')
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('lesson', 'text', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('lesson_starts_pk', ['learner', 'lesson', 'at'])
    .execute()
  await schema.alterTable('classes').addColumn('review_day', 'text').execute()
}
