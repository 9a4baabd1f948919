import { type Feedback, type ScoreOutcome, scored } from '../../outcome.ts'
import { wrong } from '../../wrong.ts'
import { readCurve } from './check.ts'
import { type FeatureName, featureOf, heightsAt, type Point } from './features.ts'
import type { CurveFeature, CurveQuestion } from './schema.ts'

const LABELS: Readonly<Record<FeatureName, string>> = {
  'peak-at': 'Place of the highest point',
  'trough-at': 'Place of the lowest point',
  'peak-level': 'Height of the highest point',
  'trough-level': 'Height of the lowest point',
  'start-level': 'Height at the start',
  'end-level': 'Height at the end',
  direction: 'Change from start to end',
  'largest-rise-at': 'End of the steepest rise',
  'largest-drop-at': 'End of the steepest fall',
}

/**
 * The share of the question's features that the drawing has. Drawing and data are compared at the same places on the x
 * axis, so a smooth line and a coarse one are judged alike. Each feature's feedback says what was read off the drawing.
 */
export function scoreCurve(question: CurveQuestion, answer: unknown): ScoreOutcome {
  const xs = question.series.map(([x]) => x)
  const reading = readCurve({ x: question.x, y: question.y, xs }, answer)
  if (!reading.ok) return { kind: 'rejected', reason: reading.reason }
  const drawn = heightsAt(reading.answer, xs)
  const judged = question.features.map(feature => judge(question, feature, drawn))
  const right = judged.filter(each => each.tone === 'right').length
  return scored(question.points, right / judged.length, judged)
}

function judge(question: CurveQuestion, feature: CurveFeature, drawn: readonly Point[]): Feedback {
  const own = featureOf(drawn, feature.feature)
  const real = featureOf(question.series, feature.feature)
  const read = `${LABELS[feature.feature]} in your curve: ${spoken(question, feature.feature, own)}.`
  if (agrees(question, feature, own, real)) return { tone: 'right', text: read }
  return wrong({ ...feature, reason: `${read} ${feature.reason ?? question.reason}` })
}

function agrees(question: CurveQuestion, feature: CurveFeature, own: number, real: number): boolean {
  if (feature.feature === 'direction') return trend(question, own) === trend(question, real)
  const height = question.y.to - question.y.from
  const usual = feature.feature.endsWith('-at') ? widestStep(question.series) : height / 10
  return Math.abs(own - real) <= (feature.within ?? usual) + 1e-9 * height
}

/** A change of less than a twentieth of the y axis counts as level. */
function trend({ y }: CurveQuestion, change: number): 'up' | 'down' | 'level' {
  if (Math.abs(change) < (y.to - y.from) / 20) return 'level'
  return change > 0 ? 'up' : 'down'
}

function widestStep(series: readonly Point[]): number {
  return Math.max(...series.slice(1).map(([x], at) => x - (series[at]?.[0] ?? x)))
}

function spoken(question: CurveQuestion, name: FeatureName, value: number): string {
  if (name === 'direction') return trend(question, value)
  const place = name.endsWith('-at')
  const unit = place ? question.x.unit : question.y.unit
  const number = value.toLocaleString('en-GB', { maximumSignificantDigits: 4, useGrouping: !place })
  return unit === '' ? number : `${number} ${unit}`
}
