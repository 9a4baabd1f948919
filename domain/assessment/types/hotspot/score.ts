import { RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readHotspot } from './check.ts'
import type { HotspotQuestion } from './schema.ts'

/** All points for a place of the key, none for another. */
export function scoreHotspot(question: HotspotQuestion, answer: unknown): ScoreOutcome {
  const reading = readHotspot(question, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  if (question.key.includes(reading.answer)) return scored(question.points, 1, [RIGHT])
  const named = question.reasons.find(each => each.target === reading.answer)
  return scored(question.points, 0, [wrong(named ?? { reason: question.reason ?? '' })])
}
