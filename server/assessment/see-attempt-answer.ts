import 'server-only'
import { findAttempt, listAttemptResponses, markSeen } from '#db/attempts.ts'
import { lockLearner } from '#db/responses.ts'
import type { Person } from '#domain/account/actor.ts'
import { may } from '#domain/assessment/release.ts'
import { Problem } from '#domain/problem.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { store } from '#server/store.ts'

/**
 * Where the rules of an open attempt allow it, lets the learner see what is right for one question; the answer saved last
 * stands from then on.
 * @throws Problem `not-found` for what is not theirs, `bad-input` without an answer, `forbidden` before release.
 */
export async function seeAttemptAnswer(
  person: Person,
  place: { readonly attempt: string; readonly question: string },
  now: number,
): Promise<void> {
  await store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, person.id)
      const attempt = await findAttempt(transaction, person.id, place.attempt)
      if (!attempt?.questions.some(each => each.question === place.question))
        throw new Problem('not-found', 'There is no such question in a quiz attempt of yours.')
      const { settings, state } = attemptRules(attempt, now)
      if (!may('reasons', settings, state))
        throw new Problem('forbidden', 'What is right is not shown yet in this quiz.')
      const responses = await listAttemptResponses(transaction, [attempt.id])
      if (!responses.some(each => each.question === place.question))
        throw new Problem('bad-input', 'Answer first, then see what is right.')
      await markSeen(transaction, place, now)
    })
}
