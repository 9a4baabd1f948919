import 'server-only'
import type { Kysely } from 'kysely'

/** The index of the gradebook's one large query again, with `possible`, which tells how much waits for a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('question_results_tally').execute()
  await db.schema
    .createIndex('question_results_tally')
    .on('question_results')
    .columns(['learner', 'lesson', 'question', 'first_earned', 'best_earned', 'possible', 'first_at'])
    .execute()
}
