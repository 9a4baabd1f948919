import 'server-only'
import type { AssignedWork, LessonTally, RecheckTally } from '#domain/classroom/gradebook.ts'
import type { QuizAttempt } from '#domain/classroom/quiz-result.ts'
import { readGoalTallies } from '#server/classroom/read-goal-tallies.ts'
import { readQuizAttempts } from '#server/classroom/read-quiz-attempts.ts'
import { readRecheckTallies } from '#server/classroom/read-recheck-tallies.ts'
import { readTallies } from '#server/classroom/read-tallies.ts'

export type DoneWork = {
  readonly tallies: readonly LessonTally[]
  readonly quizzes: readonly QuizAttempt[]
  readonly rechecks: readonly RecheckTally[]
}

type Wanted = {
  readonly learners: readonly string[]
  /** A teacher sees the score of a quiz as soon as it is submitted, the learner what the rules allow. */
  readonly reader: 'teacher' | 'learner'
  readonly now: number
}

/**
 * What learners have done for some assignments, as results are computed from it: the one way in which the gradebook, a
 * result, a learner's page and their own lists read it. The caller has proved that the reader may see it.
 */
export async function readDoneWork(
  work: readonly AssignedWork[],
  { learners, reader, now }: Wanted,
): Promise<DoneWork> {
  const inLessons = work.filter(each => each.since === undefined)
  const quizzes = work.filter(each => each.quiz).map(each => each.id)
  const only = learners.length === 1 ? learners[0] : undefined
  const [tallies, attempts, answered, reached] = await Promise.all([
    readTallies(learners, inLessons),
    readQuizAttempts(quizzes, { ...(only !== undefined && { learner: only }), reader, now }),
    readRecheckTallies(work, learners),
    readGoalTallies(work, learners),
  ])
  return { tallies, quizzes: attempts, rechecks: [...answered, ...reached] }
}
