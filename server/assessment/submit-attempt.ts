import 'server-only'
import { findAttempt } from '#db/attempts.ts'
import { lockLearner } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { mayAll } from '#domain/assessment/release.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { closeAttempt } from '#server/assessment/close-attempt.ts'
import { countAttempt } from '#server/assessment/count-attempt.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { store } from '#server/store.ts'

/**
 * Submits an attempt of the actor's own, with the answers that have been saved. Submitting it again, or when its time ran
 * out meanwhile, changes nothing.
 * @throws Problem `not-found` where it is not theirs.
 */
export async function submitAttempt(actor: Actor, id: string, now: number): Promise<void> {
  const person = signedIn(actor)
  await settleAttempts(person.id, now)
  await store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, person.id)
      const attempt = await findAttempt(transaction, person.id, id)
      if (!attempt) throw new Problem('not-found', 'There is no such attempt among yours.')
      if (attempt.submitted_at !== null) return
      await closeAttempt(transaction, attempt, now)
      const closed = await findAttempt(transaction, person.id, id)
      if (!closed) return
      const { settings, state } = attemptRules(closed, now)
      if (mayAll(settings, state)) await countAttempt(transaction, closed, now)
    })
}
