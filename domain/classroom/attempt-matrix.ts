import type { Cell, Matrix } from '#domain/assessment/statistics/matrix.ts'
import { type Asked, answeredCell, type FirstTry } from './answer-matrix.ts'

/** The attempt at a quiz that is counted for a learner. */
export type CountedAttempt = {
  readonly learner: string
  /** Ids in the order they were asked. */
  readonly asked: readonly string[]
  /** The answers that stood when it was submitted. */
  readonly tries: readonly FirstTry[]
  /** Was it submitted by the clock, and not by the learner? */
  readonly ranOut: boolean
}

/**
 * Learners × questions from one attempt each. A question that the attempt did not draw was *not asked*: missing by design, it
 * leaves every sum. One without an answer is *blank*, and counts as 0 as it does in the score; but *not reached* where time
 * ran out and nothing after it was answered either.
 */
export function attemptMatrix(
  questions: readonly Pick<Asked, 'id' | 'possible'>[],
  attempts: readonly CountedAttempt[],
): Matrix {
  return {
    items: questions.map(({ id, possible }) => ({ id, possible })),
    learners: attempts.map(attempt => ({ id: attempt.learner, cells: cellsOf(questions, attempt) })),
  }
}

function cellsOf(
  questions: readonly Pick<Asked, 'id' | 'possible'>[],
  { asked, tries, ranOut }: CountedAttempt,
): Readonly<Record<string, Cell>> {
  const answers = new Map(tries.map(each => [each.question, each]))
  const reached = asked.findLastIndex(id => answers.has(id))
  return Object.fromEntries(
    questions.map(({ id, possible }): [string, Cell] => {
      const [place, answer] = [asked.indexOf(id), answers.get(id)]
      if (place < 0) return [id, { kind: 'not-asked' }]
      if (answer) return [id, answeredCell(inPoints(answer, possible))]
      return [id, { kind: ranOut && place > reached ? 'not-reached' : 'blank' }]
    }),
  )
}

/** An answer to a version that was worth other points keeps its fraction. */
function inPoints(answer: FirstTry, possible: number): FirstTry {
  if (answer.earned === null || answer.possible === possible || answer.possible <= 0) return answer
  return { ...answer, earned: (answer.earned / answer.possible) * possible }
}
