import { type Feedback, RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readNumberAnswer } from './check.ts'
import type { NumberQuestion } from './schema.ts'
import { powerOfTenSlip, withinTolerance } from './tolerance.ts'

/**
 * All points within the tolerance, none outside. A near value the author named comes before a slip by a power of ten,
 * which has feedback of its own.
 */
export function scoreNumber(question: NumberQuestion, answer: unknown): ScoreOutcome {
  const reading = readNumberAnswer(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const value = reading.answer
  if (withinTolerance(value, question.key, question.tolerance)) return scored(question.points, 1, [RIGHT])
  const near = question.near.find(each => withinTolerance(value, each.value, question.tolerance))
  if (near) return scored(question.points, 0, [wrong(near)])
  return scored(question.points, 0, [slip(question, value) ?? direction(question, value)])
}

function slip(question: NumberQuestion, value: number): Feedback | undefined {
  const power = powerOfTenSlip(value, question.key, question.tolerance)
  if (power === undefined) return undefined
  const times = (10 ** Math.abs(power)).toLocaleString('en-GB')
  const tenThousand = Math.abs(power) === 4 ? ' The Chinese 万 stands for 10,000: was one lost or added?' : ''
  const text = `The digits are right, but the number is ${times} times too ${power > 0 ? 'large' : 'small'}. Look at the unit.`
  return { tone: 'wrong', text: text + tenThousand }
}

function direction(question: NumberQuestion, value: number): Feedback {
  return { tone: 'wrong', text: `That is too ${value > question.key ? 'high' : 'low'}.` }
}
