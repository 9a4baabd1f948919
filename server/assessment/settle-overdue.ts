import 'server-only'
import type { StoredAttempt } from '#db/attempts.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'

/** Submits those of some attempts whose time has run out, and says whether there were any: then they are to be read again. */
export async function settleOverdue(attempts: readonly StoredAttempt[], now: number): Promise<boolean> {
  const overdue = new Set(attempts.filter(each => isOverdue(each, now)).map(each => each.learner))
  for (const learner of overdue) await settleAttempts(learner, now)
  return overdue.size > 0
}

function isOverdue({ submitted_at, deadline_at }: StoredAttempt, now: number): boolean {
  return submitted_at === null && deadline_at !== null && now >= deadline_at
}
