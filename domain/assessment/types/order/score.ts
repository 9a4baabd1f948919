import { type Feedback, RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readOrder } from './check.ts'
import type { OrderQuestion } from './schema.ts'

/**
 * Kendall's tau of the given order against the right one, never below 0: of all pairs of items, those the right way
 * round minus those the wrong way round, divided by all. A blind order is worth 0 on average, the reverse is worth 0.
 */
export function scoreOrder(question: OrderQuestion, answer: unknown): ScoreOutcome {
  const reading = readOrder(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const place = new Map(reading.answer.map((id, at) => [id, at]))
  const comesFirst = (a: string, b: string) => (place.get(a) ?? 0) < (place.get(b) ?? 0)
  const pairs = question.items.flatMap((a, at) =>
    question.items.slice(at + 1).map(b => [a.id, b.id] as const),
  )
  const right = pairs.filter(([a, b]) => comesFirst(a, b)).length
  const fraction = (2 * right - pairs.length) / pairs.length
  if (right === pairs.length) return scored(question.points, 1, [RIGHT])
  const caught = question.swaps.filter(swap => comesFirst(swap.before, swap.after)).map(swap => wrong(swap))
  const said = caught.length > 0 ? caught : [wrong(question)]
  return scored(question.points, fraction, [...said, pairsRight(right, pairs.length)])
}

function pairsRight(right: number, all: number): Feedback {
  return { tone: right > 0 ? 'partial' : 'note', text: `${right} of ${all} pairs stand in the right order.` }
}
