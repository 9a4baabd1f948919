import { readCurve } from './check.ts'
import { type FeatureName, featureOf, heightsAt, type Point } from './features.ts'
import type { Axis } from './public.ts'
import type { CurveFeature, CurveQuestion } from './schema.ts'

/** One feature read off the drawing and off the data, in words, with how far apart they may lie. */
export type ComparedFeature = {
  readonly name: string
  readonly drawn: string
  readonly real: string
  /** `within 1 year`; for a direction, `the same`. */
  readonly allowed: string
  readonly right: boolean
}

/** A curve that the same learner drew before: as it was answered, on which day in words, how many days before. */
export type EarlierDrawing = { readonly answer: unknown; readonly on: string; readonly daysAgo: number }

/** A drawing beside the data: only for those who have answered. */
export type CurveComparison = {
  readonly x: Axis
  readonly y: Axis
  /** Both at the same places on the x axis. */
  readonly drawn: readonly Point[]
  readonly real: readonly Point[]
  /** How many points at the start were given. */
  readonly given: number
  readonly features: readonly ComparedFeature[]
  /** Where the two lie furthest apart, in words; null where they are the same. */
  readonly widest: { readonly at: number; readonly text: string } | null
  /** The first drawing of the same learner, where this is one of a later day. */
  readonly earlier?: {
    readonly drawn: readonly Point[]
    /** What was read off it, feature by feature. */
    readonly features: readonly { readonly drawn: string; readonly right: boolean }[]
    /** When it was drawn, and which of the two lies closer to the data. */
    readonly text: string
  }
}

const NAMES: Readonly<Record<FeatureName, string>> = {
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

/** Features of a drawing beside those of the data, in the question's order; `drawn` at the places of its series. */
export function compareFeatures(question: CurveQuestion, drawn: readonly Point[]): ComparedFeature[] {
  return question.features.map(feature => {
    const own = featureOf(drawn, feature.feature)
    const real = featureOf(question.series, feature.feature)
    return {
      name: NAMES[feature.feature],
      drawn: spoken(question, feature.feature, own),
      real: spoken(question, feature.feature, real),
      allowed: allowedText(question, feature),
      right: agrees(question, feature, own, real),
    }
  })
}

/** The drawing in `answer` beside the data; undefined for what is no drawing of this question. */
export function compareCurve(
  question: CurveQuestion,
  answer: unknown,
  before?: EarlierDrawing,
): CurveComparison | undefined {
  const drawn = drawnIn(question, answer)
  if (!drawn) return undefined
  const earlier = before && compareEarlier(question, { drawn, before })
  return {
    x: question.x,
    y: question.y,
    drawn,
    real: question.series,
    given: question.given ?? 0,
    features: compareFeatures(question, drawn),
    widest: widestGap(question, drawn),
    ...(earlier && { earlier }),
  }
}

function drawnIn(question: CurveQuestion, answer: unknown): readonly Point[] | undefined {
  const xs = question.series.map(([x]) => x)
  const reading = readCurve({ x: question.x, y: question.y, xs }, answer)
  return reading.ok ? heightsAt(reading.answer, xs) : undefined
}

function compareEarlier(
  question: CurveQuestion,
  { drawn, before }: { readonly drawn: readonly Point[]; readonly before: EarlierDrawing },
): CurveComparison['earlier'] {
  const first = drawnIn(question, before.answer)
  if (!first) return undefined
  const { unit } = question.y
  const [then, now] = [meanGap(question, first), meanGap(question, drawn)]
  const [saidThen, saidNow] = [withUnit(rounded(then), unit), withUnit(rounded(now), unit)]
  const closer =
    saidThen === saidNow
      ? `Both lie ${saidNow} from the data on average.`
      : `On average it lay ${saidThen} from the data then, and lies ${saidNow} from them now: ${now < then ? 'closer' : 'further off'}.`
  return {
    drawn: first,
    features: compareFeatures(question, first).map(each => ({ drawn: each.drawn, right: each.right })),
    text: `You first drew this on ${before.on}, ${before.daysAgo === 1 ? 'a day' : `${before.daysAgo} days`} before. ${closer}`,
  }
}

/** How far a drawing lies from the data on average, at the places that were not given; in the unit of the y axis. */
function meanGap({ series, given = 0 }: CurveQuestion, drawn: readonly Point[]): number {
  const gaps = series.map(([, real], at) => Math.abs((drawn[at]?.[1] ?? real) - real)).slice(given)
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length)
}

function rounded(value: number): number {
  return Number(value.toPrecision(2))
}

function widestGap({ series, y }: CurveQuestion, drawn: readonly Point[]): CurveComparison['widest'] {
  const gaps = series.map(([x, real], at) => ({ x, real, own: drawn[at]?.[1] ?? real }))
  const far = ({ real, own }: { real: number; own: number }) => Math.abs(real - own)
  const most = gaps.reduce((a, b) => (far(b) > far(a) ? b : a))
  if (far(most) === 0) return null
  const said = (value: number) => withUnit(value, y.unit)
  return {
    at: most.x,
    text: `Furthest apart at ${placeText(most.x)}: you drew ${said(most.own)}, it was ${said(most.real)}.`,
  }
}

function agrees(question: CurveQuestion, feature: CurveFeature, own: number, real: number): boolean {
  if (feature.feature === 'direction') return trend(question, own) === trend(question, real)
  const height = question.y.to - question.y.from
  return Math.abs(own - real) <= marginOf(question, feature) + 1e-9 * height
}

function marginOf({ y, series }: CurveQuestion, { feature, within }: CurveFeature): number {
  return within ?? (feature.endsWith('-at') ? widestStep(series) : (y.to - y.from) / 10)
}

function allowedText(question: CurveQuestion, feature: CurveFeature): string {
  if (feature.feature === 'direction') return 'the same'
  const { unit } = feature.feature.endsWith('-at') ? question.x : question.y
  return `within ${withUnit(marginOf(question, feature), unit)}`
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
  if (name.endsWith('-at')) return placeText(value)
  return withUnit(value, question.y.unit)
}

function placeText(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 6, useGrouping: false })
}

function withUnit(value: number, unit: string): string {
  const number = value.toLocaleString('en-GB', { maximumSignificantDigits: 4 })
  return unit === '' ? number : `${number} ${unit}`
}
