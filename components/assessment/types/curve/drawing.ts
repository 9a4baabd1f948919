import type { Axis } from '#domain/assessment/types/curve/public.ts'

/** A point of a stroke: which of the places on the x axis, and how high. */
export type Stroke = { readonly index: number; readonly height: number }

/** Index of the place nearest to `x`; `xs` are in order and not empty. */
export function nearestIndex(xs: readonly number[], x: number): number {
  return xs.reduce((best, each, at) => (Math.abs(each - x) < Math.abs((xs[best] ?? 0) - x) ? at : best), 0)
}

/** Every place that a stroke passes from one point to another, in a straight line: a fast hand leaves no gaps. */
export function betweenStrokes(from: Stroke, to: Stroke): Stroke[] {
  const steps = Math.abs(to.index - from.index)
  return Array.from({ length: steps + 1 }, (_, at) => {
    const share = steps === 0 ? 1 : at / steps
    return {
      index: from.index + Math.sign(to.index - from.index) * at,
      height: from.height + (to.height - from.height) * share,
    }
  })
}

/** A drawn height as text, kept within its axis and rounded to a power of ten at or below a two-hundredth of it. */
export function heightText(height: number, axis: Pick<Axis, 'from' | 'to'>): string {
  const power = Math.floor(Math.log10((axis.to - axis.from) / 200))
  const inside = Math.min(Math.max(height, axis.from), axis.to)
  const rounded = Math.round(inside / 10 ** power) * 10 ** power
  return String(Number(rounded.toFixed(Math.max(0, -power))))
}
