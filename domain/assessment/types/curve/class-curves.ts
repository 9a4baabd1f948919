import { quantileSorted } from 'd3-array'
import { readCurve } from './check.ts'
import { heightsAt, type Point } from './features.ts'
import type { Axis } from './public.ts'
import type { CurveQuestion } from './schema.ts'

/** Below this it could be told whose drawing is whose. */
export const FEWEST_DRAWINGS = 3

/** Drawings of a class laid over each other, without names. */
export type ClassCurves = {
  readonly x: Axis
  readonly y: Axis
  readonly drawings: number
  readonly real: readonly Point[]
  /** Every drawing at the places of the data, ordered by its heights: the order tells nothing about who drew it. */
  readonly lines: readonly (readonly Point[])[]
  /** At each place: lower quartile, median and upper quartile of what was drawn. */
  readonly band: readonly {
    readonly x: number
    readonly low: number
    readonly middle: number
    readonly high: number
  }[]
  /** Where median and data lie furthest apart; null where they are the same. */
  readonly widest: { readonly at: number; readonly middle: number; readonly real: number } | null
}

/** The answers of a class to a curve, one a learner; null for fewer than three drawings. */
export function classCurves(question: CurveQuestion, answers: readonly unknown[]): ClassCurves | null {
  const xs = question.series.map(([x]) => x)
  const drawings = answers
    .flatMap(answer => {
      const reading = readCurve({ x: question.x, y: question.y, xs }, answer)
      return reading.ok ? [heightsAt(reading.answer, xs)] : []
    })
    .sort(byHeights)
  if (drawings.length < FEWEST_DRAWINGS) return null
  const band = xs.map((x, at) => {
    const heights = drawings.map(points => points[at]?.[1] ?? 0).sort((a, b) => a - b)
    const part = (share: number) => quantileSorted(heights, share) ?? 0
    return { x, low: part(0.25), middle: part(0.5), high: part(0.75) }
  })
  const gaps = question.series.map(([at, real], index) => ({ at, real, middle: band[index]?.middle ?? real }))
  const far = ({ middle, real }: { middle: number; real: number }) => Math.abs(middle - real)
  const most = gaps.reduce((a, b) => (far(b) > far(a) ? b : a))
  return {
    x: question.x,
    y: question.y,
    drawings: drawings.length,
    real: question.series,
    lines: drawings,
    band,
    widest: far(most) > 0 ? most : null,
  }
}

function byHeights(a: readonly Point[], b: readonly Point[]): number {
  const at = a.findIndex(([, height], index) => height !== b[index]?.[1])
  return (a[at]?.[1] ?? 0) - (b[at]?.[1] ?? 0)
}
