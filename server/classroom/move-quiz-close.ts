import 'server-only'
import { findTimeFactor, listAssignmentAttempts, moveAttemptClose } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { attemptDeadline } from '#domain/assessment/attempt-deadline.ts'
import type { AttemptSettings } from '#domain/assessment/release.ts'

/**
 * Moves the close of an assigned quiz for attempts that have begun, or nothing would hold back what the others still
 * work on. An attempt whose answers are shown already stays as it is.
 */
export async function moveQuizClose(
  transaction: Store,
  assignment: string,
  closesAt: number | undefined,
): Promise<void> {
  const attempts = await listAssignmentAttempts(transaction, [assignment])
  for (const attempt of attempts.filter(each => each.counted_at === null)) {
    const { minutes } = JSON.parse(attempt.settings) as AttemptSettings
    const timeFactor = await findTimeFactor(transaction, attempt.learner)
    const deadline = attemptDeadline({ startedAt: attempt.started_at, minutes, timeFactor, closesAt })
    await moveAttemptClose(transaction, attempt.id, {
      closes_at: closesAt ?? null,
      deadline_at: attempt.submitted_at === null ? (deadline ?? null) : attempt.deadline_at,
    })
  }
}
