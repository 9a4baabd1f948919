import 'server-only'
import type { Store } from '#db/open.ts'
import type { RegradeRow, ResponseRow } from '#db/schema.ts'
import { scoredResponses } from '#db/scored-responses.ts'

/** Every response to these questions, with the score it has now; of one learner only where `learner` is given. */
export function listResponsesTo(
  store: Store,
  questions: readonly string[],
  learner?: string,
): Promise<ResponseRow[]> {
  const all = store
    .selectFrom(scoredResponses(store).as('scored'))
    .where('question', 'in', questions)
    .selectAll()
    .orderBy('learner')
    .orderBy('answered_at')
    .orderBy('id')
  return (learner === undefined ? all : all.where('learner', '=', learner)).execute()
}

/** Questions that were ever answered. */
export async function listAnsweredQuestions(store: Store): Promise<string[]> {
  const rows = await store.selectFrom('responses').select('question').distinct().orderBy('question').execute()
  return rows.map(row => row.question)
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

/** Names of people by id. */
export async function listNames(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await store.selectFrom('users').where('id', 'in', ids).select(['id', 'name']).execute()
  return new Map(rows.map(row => [row.id, row.name]))
}
