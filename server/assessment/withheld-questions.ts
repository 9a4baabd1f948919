import 'server-only'
import { listUncountedAttempts } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { mayAll } from '#domain/assessment/release.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { followAlias } from '#server/content/follow-alias.ts'

const REFUSAL = 'This question is part of a quiz of yours whose answers are not shown yet. Answer it there.'

/**
 * Questions that nothing may be told about to this learner now, by present id, each with the sentence that says so: they
 * are in an attempt of theirs that withholds something. No other door of the site may tell it instead.
 */
export async function withheldQuestions(
  store: Store,
  learner: string,
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const attempts = await listUncountedAttempts(store, learner)
  const secret = attempts.filter(row => {
    const { settings, state } = attemptRules(row, now)
    return !mayAll(settings, state)
  })
  return new Map(secret.flatMap(row => row.questions.map(each => [followAlias(each.question), REFUSAL])))
}
