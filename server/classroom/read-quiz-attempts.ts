import 'server-only'
import { group } from 'd3-array'
import {
  type AttemptScore,
  listAssignmentAttempts,
  listAttemptScores,
  type StoredAttempt,
} from '#db/attempts.ts'
import type { QuizAttempt } from '#domain/classroom/quiz-result.ts'
import { scoreAttempt } from '#server/assessment/score-attempt.ts'
import { settleOverdue } from '#server/assessment/settle-overdue.ts'
import { summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { store } from '#server/store.ts'

type Wanted = {
  /** Of one learner only. */
  readonly learner?: string
  /** A teacher sees every score as soon as an attempt is submitted, the learner what the rules allow. */
  readonly reader: 'teacher' | 'learner'
  readonly now: number
}

/**
 * Attempts at the quizzes of some assignments that the caller has proved to be the reader's business. Those whose time has
 * run out are submitted first.
 */
export async function readQuizAttempts(
  assignments: readonly string[],
  { learner, reader, now }: Wanted,
): Promise<QuizAttempt[]> {
  const found = await listAssignmentAttempts(store(), assignments, learner)
  const isSettled = await settleOverdue(found, now)
  const stored = isSettled ? await listAssignmentAttempts(store(), assignments, learner) : found
  const responses = await listAttemptScores(
    store(),
    stored.map(each => each.id),
  )
  const byAttempt = group(responses, each => each.attempt)
  return stored.map(each => quizAttempt(each, { responses: byAttempt.get(each.id) ?? [], reader, now }))
}

function quizAttempt(
  attempt: StoredAttempt,
  {
    responses,
    reader,
    now,
  }: { readonly responses: readonly AttemptScore[]; readonly reader: Wanted['reader']; readonly now: number },
): QuizAttempt {
  const { id, number, submittedAt, asked, answered, score, isWithheld } = summariseAttempt(
    attempt,
    responses,
    now,
  )
  const own = { id, learner: attempt.learner, assignment: attempt.assignment ?? '', number, submittedAt }
  const isSubmitted = submittedAt !== undefined
  const known = reader === 'teacher' && isSubmitted ? scoreAttempt(attempt, responses) : score
  const isPending = isSubmitted && known === undefined && (reader === 'teacher' || !isWithheld)
  return { ...own, asked, answered, score: known, isPending }
}
