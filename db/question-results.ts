import 'server-only'
import type { Store } from '#db/open.ts'
import type { QuestionResultRow } from '#db/schema.ts'

export type ResultWithAnswer = QuestionResultRow & {
  /** JSON of the last answer; null where its response is gone. */
  readonly answer: string | null
}

const SUMMARY = [
  'lesson',
  'tries',
  'first_earned',
  'best_earned',
  'last_earned',
  'possible',
  'first_at',
  'last_at',
  'last_response',
] as const

/** Writes summaries, replacing what was there. */
export async function putQuestionResults(store: Store, rows: readonly QuestionResultRow[]): Promise<void> {
  if (rows.length === 0) return
  await store
    .insertInto('question_results')
    .values([...rows])
    .onConflict(conflict =>
      conflict
        .columns(['learner', 'question'])
        .doUpdateSet(({ ref }) => Object.fromEntries(SUMMARY.map(name => [name, ref(`excluded.${name}`)]))),
    )
    .execute()
}

/** A learner's summaries, each with the last answer. */
export function listQuestionResults(store: Store, learner: string): Promise<ResultWithAnswer[]> {
  return store
    .selectFrom('question_results')
    .leftJoin('responses', 'responses.id', 'question_results.last_response')
    .where('question_results.learner', '=', learner)
    .selectAll('question_results')
    .select('responses.answer')
    .orderBy('question_results.question')
    .execute()
}

/** Takes away summaries that the log does not bear out. */
export async function deleteQuestionResults(
  store: Store,
  learner: string,
  questions: readonly string[],
): Promise<void> {
  if (questions.length === 0) return
  await store
    .deleteFrom('question_results')
    .where('learner', '=', learner)
    .where('question', 'in', questions)
    .execute()
}

/** How many of these learners have answered each of these questions; a question nobody answered is left out. */
export async function countAnswering(
  store: Store,
  learners: readonly string[],
  questions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (learners.length === 0 || questions.length === 0) return new Map()
  const rows = await store
    .selectFrom('question_results')
    .where('learner', 'in', learners)
    .where('question', 'in', questions)
    .groupBy('question')
    .select(({ fn }) => ['question', fn.countAll<number>().as('learners')])
    .execute()
  return new Map(rows.map(row => [row.question, Number(row.learners)]))
}
