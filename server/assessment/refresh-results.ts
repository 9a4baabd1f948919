import 'server-only'
import type { Store } from '#db/open.ts'
import { deleteQuestionResults, putQuestionResults } from '#db/question-results.ts'
import { listTries } from '#db/responses.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'

/**
 * Brings the summaries of these questions (present ids) up to date for a learner: from the log, not from the summary
 * before, since answers may arrive late and out of order.
 */
export async function refreshResults(
  transaction: Store,
  learner: string,
  questions: readonly string[],
): Promise<void> {
  const present = [...new Set(questions)]
  const former = present.flatMap(formerIds)
  const log = await listTries(transaction, learner, [...present, ...former])
  await putQuestionResults(transaction, summariseLog(learner, log))
  await deleteQuestionResults(transaction, learner, former)
}
