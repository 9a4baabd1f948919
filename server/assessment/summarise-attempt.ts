import 'server-only'
import type { AttemptScore, StoredAttempt } from '#db/attempts.ts'
import { may } from '#domain/assessment/release.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { scoreAttempt } from '#server/assessment/score-attempt.ts'

export type AttemptSummary = {
  readonly id: string
  /** Counted from 1, within the module (and the assignment). */
  readonly number: number
  readonly startedAt: number
  readonly submittedAt: number | undefined
  /** From when on answers are late. */
  readonly deadlineAt: number | undefined
  readonly asked: number
  readonly answered: number
  /** Missing before it may be shown, and while an answer waits for a person. */
  readonly score: { readonly earned: number; readonly possible: number } | undefined
  /** Is it submitted, and the score not to be shown yet? */
  readonly isWithheld: boolean
}

/** An attempt as its learner may see it now, from the answers given in it (those of other attempts are passed over). */
export function summariseAttempt(
  attempt: StoredAttempt,
  responses: readonly AttemptScore[],
  now: number,
): AttemptSummary {
  const { settings, state } = attemptRules(attempt, now)
  const last = new Map(
    responses.filter(each => each.attempt === attempt.id).map(each => [each.question, each]),
  )
  const isShown = state.submitted && may('score', settings, state)
  return {
    id: attempt.id,
    number: attempt.number,
    startedAt: attempt.started_at,
    submittedAt: attempt.submitted_at ?? undefined,
    deadlineAt: attempt.deadline_at ?? undefined,
    asked: attempt.questions.length,
    answered: attempt.questions.filter(each => last.has(each.question)).length,
    score: isShown ? scoreAttempt(attempt, responses) : undefined,
    isWithheld: state.submitted && !isShown,
  }
}
