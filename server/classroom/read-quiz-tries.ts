import 'server-only'
import { group } from 'd3-array'
import { listAssignmentAttempts, type StoredAttempt } from '#db/attempts.ts'
import { listStandingTries } from '#db/first-tries.ts'
import type { Asked, CountedTries } from '#domain/classroom/answer-matrix.ts'
import { attemptMatrix } from '#domain/classroom/attempt-matrix.ts'
import { settleOverdue } from '#server/assessment/settle-overdue.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

/**
 * The first submitted attempt of each of these learners at an assigned quiz. Attempts whose time has run out are submitted
 * first. The caller has proved the right to it.
 */
export async function readQuizTries(
  assignment: string,
  {
    learners,
    asked,
    now,
  }: { readonly learners: readonly string[]; readonly asked: readonly Asked[]; readonly now: number },
): Promise<CountedTries> {
  const found = await listAssignmentAttempts(store(), [assignment])
  const isSettled = await settleOverdue(found, now)
  const stored = isSettled ? await listAssignmentAttempts(store(), [assignment]) : found
  const own = new Set(learners)
  const attempts = stored.filter(each => each.submitted_at !== null && own.has(each.learner))
  const byLearner = group(attempts, each => each.learner)
  const first = learners.flatMap(each => firstOf(byLearner.get(each) ?? []))
  const rows = await listStandingTries(
    store(),
    first.map(each => each.id),
  )
  const byAttempt = group(rows, each => each.attempt)
  const counted = first.map(attempt => ({
    learner: attempt.learner,
    asked: attempt.questions.map(each => followAlias(each.question)),
    ranOut: attempt.deadline_at !== null && (attempt.submitted_at ?? 0) >= attempt.deadline_at,
    tries: (byAttempt.get(attempt.id) ?? []).map(({ attempt: _, ...row }) => ({
      ...row,
      question: followAlias(row.question),
      answer: JSON.parse(row.answer) as unknown,
    })),
  }))
  const wanted = new Set(asked.map(each => each.id))
  return {
    matrix: attemptMatrix(asked, counted),
    tries: counted.flatMap(each => each.tries).filter(each => wanted.has(each.question)),
    later: attempts.length - first.length,
  }
}

function firstOf(attempts: readonly StoredAttempt[]): StoredAttempt[] {
  return attempts.toSorted((a, b) => a.number - b.number).slice(0, 1)
}
