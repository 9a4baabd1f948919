import { scaleLinear } from 'd3-scale'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { Mixture } from './mixture.ts'
import type { Point, Rect } from './placed.ts'

type Span = readonly [number, number]

/** Places in the drawing. "Along" is the train's own direction: rightwards when wide, upwards when narrow. */
type Places = {
  /** From the water's end to the oil's end. */
  readonly train: Span
  readonly oil: Span
  readonly water: Span
  /** From the least share to the greatest. */
  readonly share: Span
}

const PLACES: Readonly<Record<Layout, Places>> = {
  wide: { train: [158, 642], oil: [66, 116], water: [120, 170], share: [424, 240] },
  narrow: { train: [530, 112], oil: [92, 128], water: [52, 88], share: [174, 330] },
}

/** Nines drawn at least and at most: from 99.9 to 99.9999 percent. */
const NINES = { least: 3, most: 6 }

/** Turns stages and shares into places, in either layout. */
export type TrainAxes = Places & {
  readonly layout: Layout
  /** Edge after `stage` boxes. */
  readonly edge: (stage: number) => number
  readonly shareAt: (mixture: Mixture) => number
  readonly nines: number
  readonly point: (along: number, across: number) => Point
  readonly rect: (along: Span, across: Span) => Rect
}

/** Axes for a train of `stages`, its shares drawn by log odds, so that each nine takes the same room. */
export function trainAxes(layout: Layout, stages: number, purest: number): TrainAxes {
  const places = PLACES[layout]
  const nines = Math.min(NINES.most, Math.max(NINES.least, Math.ceil(-Math.log10(Math.max(purest, 1e-9)))))
  const reach = Math.log(10 ** nines - 1) * 1.06
  const scale = scaleLinear([-reach, reach], places.share).clamp(true)
  const [start, end] = places.train
  const point = (along: number, across: number): Point =>
    layout === 'wide' ? { x: tenth(along), y: tenth(across) } : { x: tenth(across), y: tenth(along) }
  return {
    ...places,
    layout,
    nines,
    edge: stage => start + ((end - start) * stage) / stages,
    shareAt: ({ heavy, light }) => scale(Math.log(heavy / light)),
    point,
    rect: ([a0, a1], [c0, c1]) => {
      const from = point(Math.min(a0, a1), Math.min(c0, c1))
      const to = point(Math.max(a0, a1), Math.max(c0, c1))
      return { ...from, width: tenth(to.x - from.x), height: tenth(to.y - from.y) }
    },
  }
}

/** Keeps the markup short: a tenth of a unit is finer than any screen shows. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
