import 'server-only'
import type { Store } from '#db/open.ts'
import type { StandingResponse } from '#db/regrades.ts'
import type { JudgementRow } from '#db/schema.ts'
import { scoredResponses } from '#db/scored-responses.ts'

/** Adds scores that a person gave, each after those before. */
export async function insertJudgements(
  store: Store,
  rows: readonly Omit<JudgementRow, 'number'>[],
): Promise<void> {
  for (const row of rows) {
    const before = await store
      .selectFrom('judgements')
      .where('response', '=', row.response)
      .select(({ fn }) => fn.max<number | null>('number').as('latest'))
      .executeTakeFirst()
    await store
      .insertInto('judgements')
      .values({ ...row, number: (before?.latest ?? 0) + 1 })
      .execute()
  }
}

/** The judgement that counts of each of these responses, by response; those that nobody judged are missing. */
export async function listJudgements(
  store: Store,
  responses: readonly string[],
): Promise<ReadonlyMap<string, JudgementRow>> {
  if (responses.length === 0) return new Map()
  const rows = await store
    .selectFrom('judgements')
    .where('response', 'in', responses)
    .selectAll()
    .orderBy('number')
    .execute()
  return new Map(rows.map(row => [row.response, row]))
}

/**
 * Answers of learners to these questions that wait for a person, or that one has judged: given in a lesson, or standing in
 * a submitted attempt for an assignment. In the order they were given.
 */
export async function listAnswersForPerson(
  store: Store,
  questions: readonly string[],
  learners: readonly string[],
): Promise<StandingResponse[]> {
  if (questions.length === 0 || learners.length === 0) return []
  return store
    .selectFrom(scoredResponses(store).as('scored'))
    .where('question', 'in', questions)
    .where('learner', 'in', learners)
    .where('kind', '=', 'learner')
    .where(({ or, eb }) => or([eb('earned', 'is', null), eb('judged', 'is not', null)]))
    .where(({ or, eb, and, exists, selectFrom }) =>
      or([
        eb('attempt', 'is', null),
        and([
          eb('assignment', 'is not', null),
          exists(
            selectFrom('attempt_questions')
              .whereRef('attempt_questions.response', '=', 'scored.id')
              .select('attempt_questions.attempt'),
          ),
        ]),
      ]),
    )
    .selectAll()
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
}
