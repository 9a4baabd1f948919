import 'server-only'
import type { Store } from '#db/open.ts'
import type { ReviewLogRow } from '#db/schema.ts'
import { countedResponses } from '#db/scored-responses.ts'
import type { ReviewCard } from '#domain/review/schedule.ts'

/** Adds ratings to the log; a response that has rated already is left alone. */
export async function insertReviews(store: Store, rows: readonly ReviewLogRow[]): Promise<void> {
  if (rows.length === 0) return
  await store
    .insertInto('review_log')
    .values([...rows])
    .onConflict(conflict => conflict.column('response').doNothing())
    .execute()
}

/** A learner's ratings in the order they came in; of these ideas only, where `ideas` is given. */
export async function listReviews(
  store: Store,
  learner: string,
  ideas?: readonly string[],
): Promise<ReviewLogRow[]> {
  if (ideas?.length === 0) return []
  const all = store
    .selectFrom('review_log')
    .where('learner', '=', learner)
    .selectAll()
    .orderBy('noted_at')
    .orderBy('response')
  return (ideas ? all.where('idea', 'in', ideas) : all).execute()
}

/** People with any rating or card. */
export async function listReviewingLearners(store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('review_log')
    .select('learner')
    .union(store.selectFrom('review_cards').select('learner'))
    .execute()
  return rows.map(row => row.learner).sort()
}

/** Writes cards of a learner, replacing those of the same ideas. */
export async function putReviewCards(
  store: Store,
  learner: string,
  cards: readonly ReviewCard[],
): Promise<void> {
  if (cards.length === 0) return
  await store
    .insertInto('review_cards')
    .values(
      cards.map(({ idea, due, lastReviewed, ...rest }) => ({
        learner,
        idea,
        due_day: due,
        last_day: lastReviewed,
        ...rest,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['learner', 'idea']).doUpdateSet(({ ref }) => ({
        due_day: ref('excluded.due_day'),
        last_day: ref('excluded.last_day'),
        stability: ref('excluded.stability'),
        difficulty: ref('excluded.difficulty'),
        reviews: ref('excluded.reviews'),
        lapses: ref('excluded.lapses'),
      })),
    )
    .execute()
}

/** All cards of a learner, by idea. */
export function listReviewCards(store: Store, learner: string): Promise<ReviewCard[]> {
  return store
    .selectFrom('review_cards')
    .where('learner', '=', learner)
    .select([
      'idea',
      'due_day as due',
      'last_day as lastReviewed',
      'stability',
      'difficulty',
      'reviews',
      'lapses',
    ])
    .orderBy('idea')
    .execute()
}

/** Takes away cards that the log does not bear out. */
export async function deleteReviewCards(
  store: Store,
  learner: string,
  ideas: readonly string[],
): Promise<void> {
  if (ideas.length === 0) return
  await store.deleteFrom('review_cards').where('learner', '=', learner).where('idea', 'in', ideas).execute()
}

/** When the learner last answered each question, of the answers that had arrived before `before`; UTC milliseconds. */
export function listLastAnswers(
  store: Store,
  learner: string,
  before: number,
): Promise<{ question: string; at: number }[]> {
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .where('received_at', '<', before)
    .groupBy('question')
    .select(({ fn }) => ['question', fn.max<number>('answered_at').as('at')])
    .execute()
}

/** How many cards there are, of everybody. */
export async function countReviewCards(store: Store): Promise<number> {
  const { cards } = await store
    .selectFrom('review_cards')
    .select(({ fn }) => fn.countAll<number>().as('cards'))
    .executeTakeFirstOrThrow()
  return Number(cards)
}
