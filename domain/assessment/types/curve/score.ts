import { type Feedback, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readCurve } from './check.ts'
import { compareFeatures } from './compare.ts'
import { heightsAt, type Point } from './features.ts'
import type { CurveQuestion } from './schema.ts'

/**
 * The share of the question's features that the drawing has. Drawing and data are compared at the same places on the x
 * axis, so a smooth line and a coarse one are judged alike. Each feature's feedback says what was read off the drawing.
 */
export function scoreCurve(question: CurveQuestion, answer: unknown): ScoreOutcome {
  const xs = question.series.map(([x]) => x)
  const reading = readCurve({ x: question.x, y: question.y, xs }, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const judged = judge(question, heightsAt(reading.answer, xs))
  const right = judged.filter(each => each.tone === 'right').length
  return scored(question.points, right / judged.length, judged)
}

function judge(question: CurveQuestion, drawn: readonly Point[]): Feedback[] {
  return compareFeatures(question, drawn).flatMap((compared, at) => {
    const feature = question.features[at]
    const read = `${compared.name} in your curve: ${compared.drawn}.`
    if (!feature || compared.right) return { tone: 'right' as const, text: read }
    return wrong({ ...feature, reason: `${read} ${feature.reason ?? question.reason}` })
  })
}
