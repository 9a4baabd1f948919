import 'server-only'
import { insertJudgements } from '#db/judgements.ts'
import type { Store } from '#db/open.ts'
import type { StandingResponse } from '#db/regrades.ts'
import type { GivenPoints } from '#domain/assessment/judgement.ts'
import { refreshResults } from '#server/assessment/refresh-results.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { noteReviews } from '#server/review/note-reviews.ts'

type Given = {
  readonly earned: number
  readonly points: GivenPoints
  readonly comment: string
  readonly by: string
  readonly now: number
}

/**
 * Adds the score that a person gives to an answer; the learner's summaries and review follow. Inside the learner's lock.
 * Whoever calls has proved that they may.
 */
export async function writeJudgement(
  transaction: Store,
  response: StandingResponse,
  { earned, points, comment, by, now }: Given,
): Promise<void> {
  const { id, learner, possible } = response
  const row = {
    response: id,
    learner,
    points: JSON.stringify(points),
    earned,
    possible,
    comment,
    at: now,
    by,
  }
  await insertJudgements(transaction, [row])
  await refreshResults(transaction, learner, [followAlias(response.question)])
  // An attempt's answers reach review when the attempt counts.
  if (response.attempt === null)
    await noteReviews(transaction, learner, [{ ...response, earned, received_at: now }])
}
