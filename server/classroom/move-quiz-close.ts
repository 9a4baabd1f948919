import 'server-only'
import type { StoredAssignment } from '#db/assignments.ts'
import { findTimeFactor, listAssignmentAttempts, moveAttemptClose } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { attemptDeadline } from '#domain/assessment/attempt-deadline.ts'
import type { AttemptSettings } from '#domain/assessment/release.ts'
import { ownClose } from '#domain/classroom/own-close.ts'
import { standingDues } from '#domain/classroom/own-due.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'

type Moved = Pick<StoredAssignment, 'id' | 'due_local' | 'opens_local' | 'dueLog'>

/**
 * Moves the close of an assigned quiz for attempts that have begun, to where it is now for each learner, or nothing would
 * hold back what they still work on. An attempt whose answers are shown already stays as it is.
 */
export async function moveQuizClose(
  transaction: Store,
  { id, due_local, opens_local, dueLog }: Moved,
  zone: string,
): Promise<void> {
  const at = (local: string | null) => (local === null ? undefined : instantOf(local, zone))
  const own = standingDues(dueLog)
  const opensAt = at(opens_local)
  const attempts = await listAssignmentAttempts(transaction, [id])
  for (const attempt of attempts.filter(each => each.counted_at === null)) {
    const local = own.get(attempt.learner)?.due_local ?? due_local
    const { minutes } = JSON.parse(attempt.settings) as AttemptSettings
    const timeFactor = await findTimeFactor(transaction, attempt.learner)
    const closesAt = ownClose({ opensAt, closesAt: at(local), minutes, zone }, timeFactor)
    const deadline = attemptDeadline({ startedAt: attempt.started_at, minutes, timeFactor, closesAt })
    await moveAttemptClose(transaction, attempt.id, {
      closes_at: closesAt ?? null,
      deadline_at: attempt.submitted_at === null ? (deadline ?? null) : attempt.deadline_at,
    })
  }
}
