import { RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readChoice } from './check.ts'
import type { ChoiceQuestion } from './schema.ts'

/** All points for the key, none for a distractor. */
export function scoreChoice(question: ChoiceQuestion, answer: unknown): ScoreOutcome {
  const reading = readChoice(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const chosen = question.options.find(each => each.id === reading.answer)
  if (!chosen || chosen.key) return scored(question.points, 1, [RIGHT])
  return scored(question.points, 0, [wrong(chosen)])
}
