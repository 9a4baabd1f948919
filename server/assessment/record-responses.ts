import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { appendResponses, type ResponseBatch } from '#server/assessment/append-responses.ts'
import { keepOpenAssignments } from '#server/assessment/keep-open-assignments.ts'
import { scoreGiven } from '#server/assessment/score-given.ts'
import { demandSender } from '#server/progress/policy.ts'
import { store } from '#server/store.ts'

type Given = Pick<ResponseBatch, 'responses'> & {
  readonly source?: 'site' | 'form'
  /** Whom the answers are from, where the browser knows. */
  readonly person?: string | undefined
}

/**
 * Scores answers and, for a person, keeps them: one transaction a batch. A visitor's answers come back as `graded` and
 * leave no trace. Results are in the order of the responses.
 * @throws Problem `conflict` where the answers are from somebody else than the actor.
 */
export async function recordResponses(
  actor: Actor,
  { responses, source = 'site', person }: Given,
  now: number,
): Promise<{ results: ResponseResult[] }> {
  demandSender(actor, person)
  if (actor.kind === 'visitor') {
    const scored = await Promise.all(responses.map(scoreGiven))
    return { results: await Promise.all(scored.map(each => each.show('graded'))) }
  }
  const allowed = await keepOpenAssignments(actor.id, responses)
  const results = await store()
    .transaction()
    .execute(transaction => appendResponses(transaction, actor.id, { responses: allowed, source, now }))
  return { results }
}
