import 'server-only'
import { markCounted, type StoredAttempt } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { findResponses } from '#db/responses.ts'
import { refreshResults } from '#server/assessment/refresh-results.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { noteReviews } from '#server/review/note-reviews.ts'

/**
 * Lets the answers of a submitted attempt stand in the learner's record from now on: summaries, review, mastery. To be
 * called when nothing of it is withheld any more, inside the learner's lock.
 */
export async function countAttempt(transaction: Store, attempt: StoredAttempt, now: number): Promise<void> {
  await markCounted(transaction, attempt.id, now)
  const questions = attempt.questions.map(each => followAlias(each.question))
  await refreshResults(transaction, attempt.learner, questions)
  const standing = attempt.questions.flatMap(each => each.response ?? [])
  const responses = await findResponses(transaction, standing)
  // Review learns of them now; the day they are rated for stays the day of the answer.
  await noteReviews(
    transaction,
    attempt.learner,
    responses.map(row => ({ ...row, received_at: now })),
  )
}
