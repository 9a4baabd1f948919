import { pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import type { AssignedQuiz } from './assigned-quiz.ts'
import type { Result, ResultState } from './result.ts'

/** A learner's attempt at a quiz for an assignment, as far as whoever asks may know it. */
export type QuizAttempt = {
  readonly id: string
  readonly learner: string
  readonly assignment: string
  /** Counted from 1. */
  readonly number: number
  readonly submittedAt: number | undefined
  readonly asked: number
  readonly answered: number
  readonly score: { readonly earned: number; readonly possible: number } | undefined
  /** Does an answer in it wait for a person? */
  readonly isPending: boolean
}

type Work = {
  /** Points of an attempt, while there is none to tell. */
  readonly possible: number
  readonly dueAt: number | undefined
  readonly quiz?: AssignedQuiz | undefined
}

/**
 * One learner's result for an assigned quiz: the attempt that counts by the quiz's rules. `answered` and `questions` are
 * those of the last attempt.
 */
export function quizResultOf(work: Work, attempts: readonly QuizAttempt[], now: number): Result {
  const own = [...attempts].sort((a, b) => a.number - b.number)
  const submitted = own.filter(each => each.submittedAt !== undefined)
  const counting = pickCountingAttempt(submitted, work.quiz?.settings.counts ?? 'best')
  const finished = submitted.filter(each => !counting || counting.attempts.includes(each.id)).at(-1)
  const isPast = work.dueAt !== undefined && now > work.dueAt
  return {
    state: stateOf({ own, submitted, isPast }),
    answered: own.at(-1)?.answered ?? 0,
    questions: own.at(-1)?.asked ?? work.possible,
    bestEarned: counting?.earned ?? 0,
    firstEarned: submitted[0]?.score?.earned ?? 0,
    possible: counting?.possible ?? work.possible,
    finishedAt: finished?.submittedAt,
    ...(counting ? {} : { isUnscored: true }),
  }
}

function stateOf({
  own,
  submitted,
  isPast,
}: {
  readonly own: readonly QuizAttempt[]
  readonly submitted: readonly QuizAttempt[]
  readonly isPast: boolean
}): ResultState {
  if (submitted.some(each => each.isPending)) return 'needs-grading'
  if (submitted.length > 0) return 'done'
  if (isPast) return 'missing'
  return own.length > 0 ? 'in-progress' : 'not-started'
}
