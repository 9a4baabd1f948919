import 'server-only'
import { findAttempt, listUncountedAttempts, type StoredAttempt } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { lockLearner } from '#db/responses.ts'
import { mayAll } from '#domain/assessment/release.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { closeAttempt } from '#server/assessment/close-attempt.ts'
import { countAttempt } from '#server/assessment/count-attempt.ts'
import { store } from '#server/store.ts'

/**
 * Does to a learner's attempts what time has brought: submits those whose time is up, as of then, and lets those count of
 * which nothing is withheld any more. Changes nothing where there is nothing to do; called before attempts are read.
 */
export async function settleAttempts(learner: string, now: number): Promise<void> {
  const waiting = await listUncountedAttempts(store(), learner)
  for (const { id } of waiting.filter(each => isDue(each, now))) {
    await store()
      .transaction()
      .execute(transaction => settle(transaction, { learner, id, now }))
  }
}

async function settle(
  transaction: Store,
  { learner, id, now }: { readonly learner: string; readonly id: string; readonly now: number },
): Promise<void> {
  await lockLearner(transaction, learner)
  const attempt = await findAttempt(transaction, learner, id)
  if (attempt && isOverdue(attempt, now)) await closeAttempt(transaction, attempt, attempt.deadline_at ?? now)
  const closed = await findAttempt(transaction, learner, id)
  if (closed && closed.counted_at === null && isReleased(closed, now))
    await countAttempt(transaction, closed, now)
}

function isDue(attempt: StoredAttempt, now: number): boolean {
  return isOverdue(attempt, now) || isReleased(attempt, now)
}

function isOverdue({ submitted_at, deadline_at }: StoredAttempt, now: number): boolean {
  return submitted_at === null && deadline_at !== null && now >= deadline_at
}

function isReleased(attempt: StoredAttempt, now: number): boolean {
  const { settings, state } = attemptRules(attempt, now)
  return state.submitted && mayAll(settings, state)
}
