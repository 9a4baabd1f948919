import 'server-only'
import { listAttemptResponses, type StoredAttempt, submitAttemptRow } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'

/** Submits an attempt as of `at`: of each question the answer that came in last stands. Inside the learner's lock. */
export async function closeAttempt(transaction: Store, attempt: StoredAttempt, at: number): Promise<void> {
  const responses = await listAttemptResponses(transaction, [attempt.id])
  const standing = new Map(responses.map(each => [each.question, each.id]))
  await submitAttemptRow(transaction, attempt.id, { standing, at })
}
