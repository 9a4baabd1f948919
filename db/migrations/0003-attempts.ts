import 'server-only'
import type { Kysely } from 'kysely'

/** Attempts at quizzes with the questions drawn for them, regraded scores, and a learner's standing extra time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('users')
    .addColumn('time_factor', 'double precision', c => c.notNull().defaultTo(1))
    .execute()
  await schema
    .createTable('attempts')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('module', 'text', c => c.notNull())
    .addColumn('assignment', 'text')
    .addColumn('number', 'integer', c => c.notNull())
    .addColumn('seed', 'text', c => c.notNull())
    .addColumn('settings', 'text', c => c.notNull())
    .addColumn('started_at', 'bigint', c => c.notNull())
    .addColumn('deadline_at', 'bigint')
    .addColumn('closes_at', 'bigint')
    .addColumn('submitted_at', 'bigint')
    .addColumn('counted_at', 'bigint')
    .execute()
  await schema.createIndex('attempts_learner').on('attempts').columns(['learner', 'module']).execute()
  await schema
    .createTable('attempt_questions')
    .addColumn('attempt', 'text', c => c.notNull().references('attempts.id').onDelete('cascade'))
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('position', 'integer', c => c.notNull())
    .addColumn('question', 'text', c => c.notNull())
    .addColumn('version', 'text', c => c.notNull())
    .addColumn('possible', 'double precision', c => c.notNull())
    .addColumn('seen_at', 'bigint')
    .addColumn('response', 'text')
    .addPrimaryKeyConstraint('attempt_questions_pk', ['attempt', 'question'])
    .execute()
  await schema.createIndex('attempt_questions_response').on('attempt_questions').column('response').execute()
  await schema.createIndex('responses_attempt').on('responses').column('attempt').execute()
  await schema.createIndex('responses_question').on('responses').column('question').execute()
  await schema
    .createTable('regrades')
    .addColumn('response', 'text', c => c.notNull().references('responses.id').onDelete('cascade'))
    .addColumn('number', 'integer', c => c.notNull())
    .addColumn('learner', 'text', c => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('question_version', 'text', c => c.notNull())
    .addColumn('earned', 'double precision', c => c.notNull())
    .addColumn('possible', 'double precision', c => c.notNull())
    .addColumn('misconception', 'text')
    .addColumn('at', 'bigint', c => c.notNull())
    .addColumn('by', 'text')
    .addPrimaryKeyConstraint('regrades_pk', ['response', 'number'])
    .execute()
}
