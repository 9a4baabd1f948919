import type { ScoreOutcome } from '../../outcome.ts'
import { scorePlacements } from '../../placements.ts'
import { readMatch } from './check.ts'
import type { MatchQuestion } from './schema.ts'

/** The share of left items with their right partner. */
export function scoreMatch(question: MatchQuestion, answer: unknown): ScoreOutcome {
  const reading = readMatch(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const reasons = question.reasons.map(each => ({ ...each, item: each.left, place: each.right }))
  return scorePlacements(reading.answer, question.key, {
    points: question.points,
    reasons,
    reason: question.reason,
  })
}
