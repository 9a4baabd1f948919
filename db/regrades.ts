import 'server-only'
import type { Store } from '#db/open.ts'
import type { RegradeRow, ResponseRow } from '#db/schema.ts'
import { scoredResponses } from '#db/scored-responses.ts'

/** A response with the score it has now; `judged` is null unless a person gave that score. */
export type StandingResponse = ResponseRow & { readonly judged: number | null }

/** Every response to these questions, with the score it has now; of these learners only where they are given. */
export async function listResponsesTo(
  store: Store,
  questions: readonly string[],
  learners?: readonly string[],
): Promise<StandingResponse[]> {
  if (questions.length === 0 || learners?.length === 0) return []
  const all = store
    .selectFrom(scoredResponses(store).as('scored'))
    .where('question', 'in', questions)
    .selectAll()
    .orderBy('learner')
    .orderBy('answered_at')
    .orderBy('id')
  return (learners === undefined ? all : all.where('learner', 'in', learners)).execute()
}

/** Questions that were ever answered. */
export async function listAnsweredQuestions(store: Store): Promise<string[]> {
  const rows = await store.selectFrom('responses').select('question').distinct().orderBy('question').execute()
  return rows.map(row => row.question)
}

/** When these responses were last scored again; those that never were are missing. */
export async function listRegradeTimes(
  store: Store,
  responses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (responses.length === 0) return new Map()
  const rows = await store
    .selectFrom('regrades')
    .where('response', 'in', responses)
    .groupBy('response')
    .select(({ fn }) => ['response', fn.max<number>('at').as('at')])
    .execute()
  return new Map(rows.map(row => [row.response, row.at]))
}

/** Adds new scores of responses, each after those it had before. */
export async function insertRegrades(
  store: Store,
  rows: readonly Omit<RegradeRow, 'number'>[],
): Promise<void> {
  for (const row of rows) {
    const before = await store
      .selectFrom('regrades')
      .where('response', '=', row.response)
      .select(({ fn }) => fn.max<number | null>('number').as('latest'))
      .executeTakeFirst()
    await store
      .insertInto('regrades')
      .values({ ...row, number: (before?.latest ?? 0) + 1 })
      .execute()
  }
}
