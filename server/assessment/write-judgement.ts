import 'server-only'
import { insertJudgement, insertJudgements } from '#db/judgements.ts'
import type { Store } from '#db/open.ts'
import type { StandingResponse } from '#db/regrades.ts'
import type { GivenPoints } from '#domain/assessment/judgement.ts'
import { Problem } from '#domain/problem.ts'
import { refreshResults } from '#server/assessment/refresh-results.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { noteReviews } from '#server/review/note-reviews.ts'

type Given = {
  readonly earned: number
  readonly points: GivenPoints
  readonly comment: string
  readonly by: string
  readonly now: number
  /** Number of the judgement that was seen, 0 for none; left out where the new one stands whatever was before. */
  readonly after?: number | undefined
  /** Nothing is given: the answer waits again. */
  readonly isTakenBack?: boolean
}

/**
 * Adds the score that a person gives to an answer, or takes it back; the learner's summaries and review follow. Inside the
 * learner's lock. Whoever calls has proved that they may.
 * @throws Problem `conflict` where another judgement came after the one that was seen.
 */
export async function writeJudgement(
  transaction: Store,
  response: StandingResponse,
  { earned, points, comment, by, now, after, isTakenBack = false }: Given,
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
  if (after === undefined) await insertJudgements(transaction, [row])
  else {
    const judgement = { ...row, number: after + 1, taken_back: isTakenBack ? 1 : 0 } as const
    if (!(await insertJudgement(transaction, judgement)))
      throw new Problem(
        'conflict',
        'Somebody else scored this answer meanwhile. Look at it again, then decide.',
      )
  }
  await refreshResults(transaction, learner, [followAlias(response.question)])
  // An attempt's answers reach review when the attempt counts.
  if (response.attempt === null && !isTakenBack)
    await noteReviews(transaction, learner, [{ ...response, earned, received_at: now }])
}
