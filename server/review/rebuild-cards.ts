import 'server-only'
import { lockLearner } from '#db/responses.ts'
import {
  deleteReviewCards,
  listReviewCards,
  listReviewingLearners,
  listReviews,
  putReviewCards,
} from '#db/reviews.ts'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { cardsFromLog } from '#domain/review/cards-from-log.ts'
import type { ReviewCard } from '#domain/review/schedule.ts'
import { loadIsCurve } from '#server/review/load-is-curve.ts'
import { store } from '#server/store.ts'

export type CardDifference = {
  readonly learner: string
  readonly idea: string
  readonly stored: ReviewCard | undefined
  readonly expected: ReviewCard | undefined
}

/**
 * Computes every review card from the log of ratings again and says which differ. With `repair` the log wins. To be run
 * after the rule of scheduling changed, and by whoever doubts the cards.
 */
export async function rebuildCards({ repair }: { readonly repair: boolean }): Promise<CardDifference[]> {
  const isCurve = await loadIsCurve()
  const differences = []
  for (const learner of await listReviewingLearners(store())) {
    differences.push(...(await rebuildLearner(learner, { repair, isCurve })))
  }
  return differences
}

type Rebuild = { readonly repair: boolean; readonly isCurve: (question: string) => boolean }

function rebuildLearner(learner: string, { repair, isCurve }: Rebuild): Promise<CardDifference[]> {
  return store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, learner)
      const expected = byIdea(cardsFromLog(await listReviews(transaction, learner), isCurve))
      const stored = byIdea(await listReviewCards(transaction, learner))
      const different = [...new Set([...expected.keys(), ...stored.keys()])]
        .map(idea => ({ learner, idea, stored: stored.get(idea), expected: expected.get(idea) }))
        .filter(each => canonicalJson(each.stored ?? null) !== canonicalJson(each.expected ?? null))
      if (repair) {
        await putReviewCards(
          transaction,
          learner,
          different.flatMap(each => each.expected ?? []),
        )
        const unfounded = different.filter(each => !each.expected).map(each => each.idea)
        await deleteReviewCards(transaction, learner, unfounded)
      }
      return different
    })
}

function byIdea(cards: readonly ReviewCard[]): Map<string, ReviewCard> {
  return new Map(cards.map(card => [card.idea, card]))
}
