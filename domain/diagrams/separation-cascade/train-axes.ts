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
  wide: { train: [162, 638], oil: [34, 82], water: [86, 134], share: [412, 206] },
  narrow: { train: [534, 116], oil: [92, 128], water: [52, 88], share: [178, 316] },
}

/** Log odds drawn at least and at most: a little more than 99 and than 99.9999 percent. */
const REACH = { least: 5.2, most: 14.4, beyond: 0.55 }

/** Turns stages and shares into places, in either layout. */
export type TrainAxes = Places & {
  readonly layout: Layout
  /** Edge after `stage` boxes. */
  readonly edge: (stage: number) => number
  readonly shareAt: (mixture: Mixture) => number
  /** Log odds at the greatest share drawn. */
  readonly reach: number
  readonly point: (along: number, across: number) => Point
  readonly rect: (along: Span, across: Span) => Rect
}

/** Axes for a train of `stages`, its shares drawn by log odds, so that each nine takes the same room. */
export function trainAxes(layout: Layout, stages: number, purest: number): TrainAxes {
  const places = PLACES[layout]
  const reach = Math.min(REACH.most, Math.max(REACH.least, REACH.beyond - Math.log(Math.max(purest, 1e-9))))
  const [least, greatest] = places.share
  const [start, end] = places.train
  const point = (along: number, across: number): Point =>
    layout === 'wide' ? { x: tenth(along), y: tenth(across) } : { x: tenth(across), y: tenth(along) }
  return {
    ...places,
    layout,
    reach,
    edge: stage => start + ((end - start) * stage) / stages,
    shareAt: ({ heavy, light }) => {
      const odds = Math.min(reach, Math.max(-reach, Math.log(heavy / light)))
      return least + ((greatest - least) * (odds + reach)) / (2 * reach)
    },
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
