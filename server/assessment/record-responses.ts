import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { appendResponses, type ResponseBatch } from '#server/assessment/append-responses.ts'
import { keepOpenAssignments } from '#server/assessment/keep-open-assignments.ts'
import { quizRefusal } from '#server/assessment/quiz-refusal.ts'
import { saveAttemptAnswer } from '#server/assessment/save-attempt-answer.ts'
import { type GivenResponse, type ScoredResponse, scoreGiven } from '#server/assessment/score-given.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { demandSender } from '#server/progress/policy.ts'
import { store } from '#server/store.ts'

type Given = Pick<ResponseBatch, 'responses'> & {
  readonly source?: 'site' | 'form'
  /** Whom the answers are from, where the browser knows. */
  readonly person?: string | undefined
}

/**
 * Scores answers and, for a person, keeps them: one transaction a batch, and one for each answer to a quiz's attempt. A
 * visitor's answers come back as `graded` and leave no trace. Results are in the order of the responses.
 * @throws Problem `conflict` where the answers are from somebody else than the actor.
 */
export async function recordResponses(
  actor: Actor,
  { responses, source = 'site', person }: Given,
  now: number,
): Promise<{ results: ResponseResult[] }> {
  demandSender(actor, person)
  if (actor.kind === 'visitor') {
    const scored = await Promise.all(responses.map(each => scoreForVisitor(actor, each, now)))
    return { results: await Promise.all(scored.map(each => each.show('graded'))) }
  }
  const inQuiz = new Map<number, ResponseResult>()
  for (const [at, each] of responses.entries()) {
    if (each.attempt !== undefined)
      inQuiz.set(at, await saveAttemptAnswer(actor, { ...each, attempt: each.attempt, source }, now))
  }
  const outside = await keepOpenAssignments(
    actor.id,
    responses.filter(each => each.attempt === undefined),
  )
  const results = await store()
    .transaction()
    .execute(transaction => appendResponses(transaction, actor.id, { responses: outside, source, now }))
  const told = results.values()
  return { results: responses.flatMap((_, at) => inQuiz.get(at) ?? told.next().value ?? []) }
}

async function scoreForVisitor(actor: Actor, given: GivenResponse, now: number): Promise<ScoredResponse> {
  const loaded = await loadQuestion(given.question)
  return scoreGiven(given, { refusal: loaded && (await quizRefusal(actor, loaded.question, now)) })
}
