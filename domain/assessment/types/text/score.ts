import { RIGHT, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readText } from './check.ts'
import { normalise } from './normalise.ts'
import type { TextQuestion } from './schema.ts'

/** All points for an accepted text, none for a near one; an unknown text waits for a teacher and is not wrong. */
export function scoreText(question: TextQuestion, answer: unknown): ScoreOutcome {
  const reading = readText(answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  if (question.accepted.some(each => normalise(each) === reading.answer))
    return scored(question.points, 1, [RIGHT])
  const near = question.near.find(each => normalise(each.text) === reading.answer)
  if (near) return scored(question.points, 0, [wrong(near)])
  return {
    kind: 'pending',
    possible: question.points,
    reason: 'Nobody has judged this answer yet; a teacher will.',
  }
}
