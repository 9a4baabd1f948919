import { type Feedback, RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readChoices } from './check.ts'
import type { ChoicesQuestion } from './schema.ts'

/**
 * Share of the right options that were ticked, minus share of the wrong ones that were ticked, never below 0.
 * Ticking everything gives 1 - 1 = 0, and ticking blindly is worth 0 on average before the floor: neither pays.
 */
export function scoreChoices(question: ChoicesQuestion, answer: unknown): ScoreOutcome {
  const reading = readChoices(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const ticked = question.options.filter(each => reading.answer.has(each.id))
  const hits = ticked.filter(each => each.key).length
  const keys = question.options.filter(each => each.key).length
  const faults = ticked.flatMap(each => (each.key ? [] : [wrong(each)]))
  const fraction = hits / keys - faults.length / (question.options.length - keys)
  return scored(question.points, fraction, feedback(faults, hits, keys))
}

function feedback(faults: readonly Feedback[], hits: number, keys: number): Feedback[] {
  if (hits === keys && faults.length === 0) return [RIGHT]
  const found: Feedback = {
    tone: hits > 0 ? 'partial' : 'note',
    text: `You found ${hits} of the ${keys} right options.`,
  }
  return [...faults, found]
}
