import 'server-only'
import type { Store } from '#db/open.ts'

/** An answer that got a new score, from a person or by a corrected key. */
export type NewScore = {
  readonly kind: 'judgement' | 'regrade'
  readonly lesson: string
  readonly at: number
}

/** New scores of a learner's answers after a moment; those that a quiz still withholds are left out. */
export async function listNewScores(store: Store, learner: string, since: number): Promise<NewScore[]> {
  const told = store
    .selectFrom('responses')
    .leftJoin('attempts', 'attempts.id', 'responses.attempt')
    .where('responses.learner', '=', learner)
    .where(({ or, eb }) =>
      or([eb('responses.attempt', 'is', null), eb('attempts.counted_at', 'is not', null)]),
    )
  const [judged, regraded] = await Promise.all([
    told
      .innerJoin('judgements as scored', 'scored.response', 'responses.id')
      .where('scored.learner', '=', learner)
      .where('scored.at', '>', since)
      .select(['responses.lesson', 'scored.at'])
      .execute(),
    told
      .innerJoin('regrades as scored', 'scored.response', 'responses.id')
      .where('scored.learner', '=', learner)
      .where('scored.at', '>', since)
      .select(['responses.lesson', 'scored.at'])
      .execute(),
  ])
  return [
    ...judged.map(row => ({ ...row, kind: 'judgement' as const })),
    ...regraded.map(row => ({ ...row, kind: 'regrade' as const })),
  ]
}

export type NewRemark = {
  /** Of the newest answer that shows the misconception; null where its version says so no more. */
  readonly lesson: string | null
  readonly at: number
  readonly by: string | null
}

/** What teachers said to a learner about a misconception after a moment and have not taken back. */
export function listNewRemarks(store: Store, learner: string, since: number): Promise<NewRemark[]> {
  return store
    .selectFrom('sent_remarks')
    .leftJoin('users', 'users.id', 'sent_remarks.by')
    .where('sent_remarks.learner', '=', learner)
    .where('sent_remarks.at', '>', since)
    .where('sent_remarks.taken_back_at', 'is', null)
    .select(({ selectFrom }) => [
      'sent_remarks.at',
      'users.name as by',
      selectFrom('responses')
        .whereRef('responses.learner', '=', 'sent_remarks.learner')
        .whereRef('responses.misconception', '=', 'sent_remarks.misconception')
        .orderBy('responses.answered_at', 'desc')
        .limit(1)
        .select('responses.lesson')
        .as('lesson'),
    ])
    .execute()
}

/** Until when a learner has seen what is new; undefined while they never said so. */
export async function findNewsSeen(store: Store, learner: string): Promise<number | undefined> {
  const row = await store
    .selectFrom('news_seen')
    .where('learner', '=', learner)
    .select('at')
    .executeTakeFirst()
  return row?.at
}

export async function putNewsSeen(store: Store, learner: string, at: number): Promise<void> {
  await store
    .insertInto('news_seen')
    .values({ learner, at })
    .onConflict(conflict => conflict.column('learner').doUpdateSet({ at }))
    .execute()
}
