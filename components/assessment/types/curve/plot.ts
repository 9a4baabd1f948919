import { ticks } from 'd3-array'
import type { Axis } from '#domain/assessment/types/curve/public.ts'

export const WIDTH = 540
export const HEIGHT = 320
/** Room for words around the plot, in the drawing's units; enough for the enlarged ones on a phone. */
export const PAD = { left: 84, right: 60, top: 20, bottom: 40 }

type Axes = { readonly x: Axis; readonly y: Axis }

/** Places in the drawing, and back again. */
export function plotOf({ x, y }: Axes) {
  const across = WIDTH - PAD.left - PAD.right
  const down = HEIGHT - PAD.top - PAD.bottom
  return {
    px: (value: number) => tenth(PAD.left + ((value - x.from) / (x.to - x.from)) * across),
    py: (value: number) => tenth(HEIGHT - PAD.bottom - ((value - y.from) / (y.to - y.from)) * down),
    /** The value at a place in the drawing, kept inside the axes. */
    xAt: (place: number) => x.from + inside((place - PAD.left) / across) * (x.to - x.from),
    yAt: (place: number) => y.from + inside(1 - (place - PAD.top) / down) * (y.to - y.from),
    levels: ticks(y.from, y.to, 4),
  }
}

export type Plot = ReturnType<typeof plotOf>

/** Points as the `points` of a polyline. */
export function polyline(points: readonly (readonly [number, number])[], { px, py }: Plot): string {
  return points.map(([x, y]) => `${px(x)},${py(y)}`).join(' ')
}

/** Two heights at least a line of words apart. */
export function apart(own: number, real: number): { own: number; real: number } {
  const room = 22
  if (Math.abs(own - real) >= room) return { own, real }
  const middle = (own + real) / 2
  return own < real
    ? { own: middle - room / 2, real: middle + room / 2 }
    : { own: middle + room / 2, real: middle - room / 2 }
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
