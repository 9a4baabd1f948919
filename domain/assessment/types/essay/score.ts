import type { ScoreOutcome } from '../../outcome.ts'
import { readEssay } from './check.ts'
import type { EssayQuestion } from './schema.ts'

/** Always waits for a person: a self score is shown beside the teacher's, it never counts. */
export function scoreEssay(question: EssayQuestion, answer: unknown): ScoreOutcome {
  const reading = readEssay(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  return { kind: 'pending', possible: question.points, reason: 'A teacher reads this answer.' }
}
