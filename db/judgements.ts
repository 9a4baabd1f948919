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

/** Adds one score with its number; says whether it did: another one with this number may have come first. */
export async function insertJudgement(
  store: Store,
  row: JudgementRow & { readonly taken_back: 0 | 1 },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto('judgements')
    .values(row)
    .onConflict(conflict => conflict.columns(['response', 'number']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type LoggedJudgement = JudgementRow & { readonly taken_back: 0 | 1; readonly by_name: string | null }

/** Every judgement of these responses with the name that its teacher has now, in the order they were made. */
export async function listJudgementLog(
  store: Store,
  responses: readonly string[],
): Promise<LoggedJudgement[]> {
  if (responses.length === 0) return []
  return store
    .selectFrom('judgements')
    .leftJoin('users', 'users.id', 'judgements.by')
    .where('response', 'in', responses)
    .selectAll('judgements')
    .select('users.name as by_name')
    .orderBy('number')
    .execute()
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
