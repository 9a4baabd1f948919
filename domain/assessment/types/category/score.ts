import type { ScoreOutcome } from '../../outcome.ts'
import { scorePlacements } from '../../placements.ts'
import { readCategory } from './check.ts'
import type { CategoryQuestion } from './schema.ts'

/** The share of items in their right category. */
export function scoreCategory(question: CategoryQuestion, answer: unknown): ScoreOutcome {
  const reading = readCategory(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const reasons = question.reasons.map(each => ({ ...each, place: each.category }))
  return scorePlacements(reading.answer, question.key, {
    points: question.points,
    reasons,
    reason: question.reason,
  })
}
