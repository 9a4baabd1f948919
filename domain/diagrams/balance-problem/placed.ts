import type { Layout } from '../frame/description.ts'
import type { Grown, Point, Rect, Words } from '../frame/shapes.ts'
import type { ElementId } from './baskets.ts'

export type PlacedElement = {
  readonly id: ElementId
  readonly chosen: boolean
  readonly lead: boolean
  /** Made and asked for; made and not asked for; asked for and not made. */
  readonly sold: Grown
  readonly over: Grown
  readonly short: Grown
  readonly symbol: Words
  /** What is made, or in the basket. */
  readonly amount: Words
  /** What is wrong, or that it sets the pace. */
  readonly note: Words & { readonly kind: 'over' | 'short' | 'lead' }
  readonly hit: Rect
  readonly label: string
}

export type Tick = { readonly from: Point; readonly to: Point; readonly at: Point; readonly text: string }

export type BalanceProblemScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly elements: readonly PlacedElement[]
  readonly ticks: readonly Tick[]
  readonly axis: Words
  readonly head: Words
}

export const SIZE = {
  wide: { width: 960, height: 470, left: 74, right: 956, top: 84, bottom: 400 },
  narrow: { width: 340, height: 604, left: 40, right: 334, top: 56, bottom: 594 },
} as const
