import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { findAssignedQuiz } from '#server/assessment/find-assigned-quiz.ts'
import { startAttempt } from '#server/assessment/start-attempt.ts'

/**
 * Begins an attempt at a module's quiz, or goes on with the open one, and gives its id: for an assignment by the rules of
 * its class, otherwise as practice.
 * @throws Problem `conflict` before it opens and where no attempt may be begun.
 */
export async function startQuiz(
  actor: Actor,
  { module, assignment }: { readonly module: string; readonly assignment?: string | undefined },
  now: number,
): Promise<{ id: string }> {
  if (assignment === undefined) return startAttempt(actor, { module }, now)
  const person = signedIn(actor)
  const { settings, opensAt, closesAt } = await findAssignedQuiz(person, { module, assignment })
  if (opensAt !== undefined && now < opensAt)
    throw new Problem('conflict', `This quiz opens on ${shortInstant(opensAt, person.timeZone)}.`)
  const assigned = { assignment, settings, ...(closesAt !== undefined && { closesAt }) }
  return startAttempt(actor, { module, assigned }, now)
}
