import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { Grown, Point, Rect } from '../frame/shapes.ts'
import type { Known } from './flows.ts'
import type { Standing } from './outcome.ts'

/** Who works or sends: said by the labels too. */
export type Tone = 'china' | 'world'

export type Ribbon = {
  readonly id: string
  readonly tone: Tone
  readonly known: Known
  readonly lit: boolean
  /** As wide as in 2024. */
  readonly usual: string
  /** As wide as in the week shown; empty where nothing flows. */
  readonly now: string
  /** Where a closed border is drawn across it. */
  readonly closed: { readonly from: Point; readonly to: Point } | null
}

export type Tank = {
  readonly outline: Rect
  readonly fill: Grown
  /** Half full is the usual stock. */
  readonly usual: { readonly from: Point; readonly to: Point }
}

export type PlacedPlace = {
  readonly id: string
  readonly tone: Tone
  readonly lit: boolean
  readonly standing: Standing
  readonly bar: Rect
  readonly working: Grown
  readonly tank: Tank | null
  readonly name: string
  readonly amount: string
  /** A word where something is wrong. */
  readonly note: string
  readonly at: Point & { readonly anchor: 'start' | 'middle' | 'end' }
  /** From the label to the bar, where they stand apart. */
  readonly leader: { readonly from: Point; readonly to: Point } | null
  readonly hit: Rect
  readonly chosen: boolean
  readonly label: string
}

export type Heading = Point & {
  readonly anchor: 'start' | 'end'
  readonly title: string
  readonly share: string
}

export type SupplyChainScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly headings: readonly Heading[]
  readonly ribbons: readonly Ribbon[]
  readonly places: readonly PlacedPlace[]
  /** Swarf on its way back to the scrap. */
  readonly back: {
    /** As broad as the swarf of 2024. */
    readonly stub: Rect
    readonly path: string
    readonly head: string
    readonly text: string
    readonly at: Point
    readonly lit: boolean
  }
}

/** Along the flow (`first` to `last`, the bars' near edges) and across it; the narrow drawing runs downwards. */
export const SIZE = {
  wide: {
    width: 960,
    height: 600,
    first: 0,
    last: 946,
    top: 84,
    bottom: 548,
    bar: 14,
    tank: 54,
    padding: 40,
  },
  narrow: {
    width: 340,
    height: 800,
    first: 84,
    last: 770,
    top: 2,
    bottom: 338,
    bar: 12,
    tank: 26,
    padding: 14,
  },
} as const
