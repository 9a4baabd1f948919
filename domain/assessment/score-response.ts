import type { ScoreOutcome } from './outcome.ts'
import type { Question } from './question.ts'
import { SCORERS } from './scorers.ts'

/**
 * Scores one answer: a pure function of the answer and the question version it was given to, so a stored response can be
 * scored again at any time. Never throws, whatever `answer` is.
 */
export function scoreResponse(question: Question, answer: unknown): ScoreOutcome {
  // The registry pairs each type with its own scorer; TypeScript cannot follow that through an index.
  const score = SCORERS[question.type] as (question: Question, answer: unknown) => ScoreOutcome
  return score(question, answer)
}
