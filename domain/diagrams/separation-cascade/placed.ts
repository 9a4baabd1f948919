import type { Layout } from '#domain/diagrams/frame/description.ts'

export type Point = { readonly x: number; readonly y: number }
export type Rect = Point & { readonly width: number; readonly height: number }
export type Line = { readonly from: Point; readonly to: Point }
/** Which of the twins something is about. */
export type Tone = 'heavy' | 'light'

export type Label = Point & {
  readonly id: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** One under the other. The first is strong where `strong` is said. */
  readonly lines: readonly string[]
  readonly strong?: boolean
  readonly quiet?: boolean
}

/** A place that can be pointed at, at least 24 units each way. */
export type Hit = Rect & { readonly id: string; readonly label: string; readonly chosen: boolean }

type Plate = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  /** Symbols, for colours. */
  readonly heavy: string
  readonly light: string
  readonly labels: readonly Label[]
  readonly hits: readonly Hit[]
}

/** One box, or some neighbours drawn as one. */
export type Cell = {
  readonly id: string
  readonly oil: Rect
  readonly water: Rect
  /** Fraction of the heavier element in each, 0 to 1. */
  readonly oilHeavy: number
  readonly waterHeavy: number
}

/** The lift of a box: from the share in its water to the share in its oil. A unit square, stretched. */
export type Bar = Rect & {
  readonly id: string
  readonly section: 'extraction' | 'scrub'
  readonly shown: boolean
  readonly chosen: boolean
}

export type Ribbon = {
  readonly id: string
  /** Fraction of the heavier element in what flows. */
  readonly heavy: number
  readonly path: string
  /** In proportion to the metal carried. */
  readonly width: number
  /** Arrow head. */
  readonly head: string
}

export type TrainScene = Plate & {
  readonly kind: 'train'
  readonly cells: readonly Cell[]
  readonly layers: readonly Rect[]
  readonly walls: readonly Line[]
  readonly bars: readonly Bar[]
  readonly grid: readonly (Line & { readonly text: string; readonly at: Point; readonly aim: boolean })[]
  readonly boxTicks: readonly (Line & { readonly text: string; readonly at: Point })[]
  readonly feedLine: Line
  /** From the water's end to the oil's, as steep as boxes can climb when nothing is drawn off. */
  readonly climb: Line
  readonly ribbons: readonly Ribbon[]
  /** Where an ion is drawn that is in this stage, in oil or water. */
  readonly track: Track
}

/** Places of ions along the train: `along` of stage s is `from + (to − from)(s − ½)/stages`. */
export type Track = {
  readonly stages: number
  readonly from: number
  readonly to: number
  readonly oil: number
  readonly water: number
  readonly upright: boolean
}

export type Ion = Point & { readonly id: string; readonly tone: Tone; readonly opacity: number }

export type Column = {
  readonly id: string
  readonly x: number
  readonly base: number
  readonly width: number
  /** Heights in units of the drawing. */
  readonly heavy: number
  readonly light: number
  readonly shown: boolean
  readonly last: boolean
  readonly purity: string
  readonly times: string
}

export type FunnelScene = Plate & {
  readonly kind: 'funnel'
  readonly glass: string
  readonly oil: string
  readonly water: string
  readonly dish: Rect
  readonly stopper: Rect
  readonly tap: Rect
  readonly ions: readonly Ion[]
  readonly columns: readonly Column[]
  readonly grid: readonly (Line & { readonly text: string; readonly at: Point })[]
}

/** Size of the drawing, the same for funnel and train, so that nothing on the page moves between them. */
export const SIZE: Readonly<Record<Layout, { readonly width: number; readonly height: number }>> = {
  wide: { width: 800, height: 466 },
  narrow: { width: 340, height: 620 },
}
