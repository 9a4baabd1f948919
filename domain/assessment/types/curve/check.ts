import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, unreadable } from '../../reading.ts'
import type { Point } from './features.ts'
import type { PublicCurve } from './public.ts'

type Range = { readonly from: number; readonly to: number }
type Frame = { readonly x: Range; readonly y: Range; readonly xs: readonly number[] }

const MOST_POINTS = 500

/** Reads a list of `[x, y]` into points in order of x that reach from the first to the last place asked for. */
export function readCurve(frame: Frame, answer: unknown): Reading<readonly Point[]> {
  if (!Array.isArray(answer)) return unreadable('Expected a list of points.')
  if (answer.length > MOST_POINTS) return unreadable(`Use at most ${MOST_POINTS} points.`)
  const points: Point[] = []
  for (const each of answer) {
    if (!isPoint(each)) return unreadable('Each point needs a place and a height.')
    if (!inside(each[0], frame.x) || !inside(each[1], frame.y))
      return unreadable('A point lies outside the axes.')
    points.push([each[0], each[1]])
  }
  points.sort((a, b) => a[0] - b[0])
  if (points.some((point, at) => at > 0 && point[0] === points[at - 1]?.[0])) {
    return unreadable('The curve has two heights at one place.')
  }
  const [start, end] = [frame.xs[0] ?? 0, frame.xs.at(-1) ?? 0]
  const reaches =
    points.length > 1 && (points[0]?.[0] ?? end) <= start && (points.at(-1)?.[0] ?? start) >= end
  return reaches
    ? { ok: true, answer: points }
    : unreadable('Draw the curve from the first to the last place.')
}

export function checkCurve(question: PublicCurve, answer: unknown): CheckOutcome {
  return asCheck(readCurve(question, answer))
}

function inside(value: number, range: Range): boolean {
  return value >= range.from && value <= range.to
}

function isPoint(value: unknown): value is Point {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(each => typeof each === 'number' && Number.isFinite(each))
  )
}
