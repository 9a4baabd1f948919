import 'server-only'
import type { Store } from '#db/open.ts'
import type { QuestionVersionRow } from '#db/schema.ts'

/** Keeps versions of questions that are answered for the first time; known ones stay as they are. */
export async function insertQuestionVersions(
  store: Store,
  rows: readonly QuestionVersionRow[],
): Promise<void> {
  if (rows.length === 0) return
  await store
    .insertInto('question_versions')
    .values([...rows])
    .onConflict(conflict => conflict.columns(['question', 'version']).doNothing())
    .execute()
}

/** All kept versions of these questions. */
export async function listQuestionVersions(
  store: Store,
  questions: readonly string[],
): Promise<QuestionVersionRow[]> {
  if (questions.length === 0) return []
  return store.selectFrom('question_versions').where('question', 'in', questions).selectAll().execute()
}
