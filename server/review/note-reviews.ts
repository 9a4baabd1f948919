import 'server-only'
import type { Store } from '#db/open.ts'
import { listTries, type TryRow } from '#db/responses.ts'
import { insertReviews, listReviews, putReviewCards } from '#db/reviews.ts'
import type { ResponseRow, ReviewLogRow } from '#db/schema.ts'
import { findUser } from '#db/users.ts'
import { summariseTries } from '#domain/progress/question-summary.ts'
import { cardsFromLog } from '#domain/review/cards-from-log.ts'
import { dayAt } from '#domain/review/day.ts'
import { rate } from '#domain/review/rating.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { loadIsCurve } from '#server/review/load-is-curve.ts'

type Scored = ResponseRow & { readonly earned: number }
type Met = { readonly response: Scored; readonly idea: string; readonly day: string }

/**
 * Lets answers that were just added to the log count for review: each rates the idea of its question on the learner's
 * local day, and the idea's card is computed from its ratings again, so answers may arrive late and in any order. To be
 * called inside the transaction that keeps the answers. A teacher's tries and answers that wait for a person rate
 * nothing. A response that has rated already changes nothing.
 */
export async function noteReviews(
  transaction: Store,
  learner: string,
  responses: readonly ResponseRow[],
): Promise<void> {
  const scored = responses.filter((each): each is Scored => each.earned !== null && each.kind === 'learner')
  const person = scored.length > 0 ? await findUser(transaction, learner) : undefined
  if (!person) return
  const met = await withIdeas(scored, person.time_zone)
  const ideas = [...new Set(met.map(each => each.idea))]
  const before = await listReviews(transaction, learner, ideas)
  const log = await listTries(transaction, learner, [...new Set(scored.map(each => each.question))])
  const tries = log.map(row => ({ ...row, day: dayAt(row.answered_at, person.time_zone) }))
  const noted = met
    .filter(each => !before.some(row => row.response === each.response.id))
    .map((each): ReviewLogRow => {
      const days = [...before, ...met].filter(other => other.idea === each.idea).map(other => other.day)
      return {
        response: each.response.id,
        learner,
        idea: each.idea,
        question: each.response.question,
        day: each.day,
        rating: rate({
          fraction: each.response.earned / each.response.possible,
          hints: each.response.hints,
          tries: triesOn(each, tries),
          certainty: certaintyOf(each.response),
          onLaterDay: days.some(day => day < each.day),
        }),
        noted_at: each.response.received_at,
      }
    })
  await insertReviews(transaction, noted)
  const cards = cardsFromLog([...before, ...noted], await loadIsCurve())
  await putReviewCards(transaction, learner, cards)
}

async function withIdeas(responses: readonly Scored[], timeZone: string): Promise<Met[]> {
  const questions = await loadQuestions()
  return responses.flatMap(response => {
    const idea = questions.get(response.question)?.question.idea
    return idea === undefined ? [] : [{ response, idea, day: dayAt(response.answered_at, timeZone) }]
  })
}

/** Which try of its day an answer was, from 1. A question asked again on another day is a new first try. */
function triesOn({ response, day }: Met, tries: readonly (TryRow & { readonly day: string })[]): number {
  const soFar = tries.filter(
    each =>
      each.question === response.question && each.day === day && each.answered_at <= response.answered_at,
  )
  const log = soFar.map(row => ({ ...row, answeredAt: row.answered_at, receivedAt: row.received_at }))
  return summariseTries(log)?.tries ?? 1
}

function certaintyOf({ certainty }: Scored): 1 | 2 | 3 | undefined {
  return certainty === 1 || certainty === 2 || certainty === 3 ? certainty : undefined
}
