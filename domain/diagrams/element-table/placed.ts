import type { Layout } from '../frame/description.ts'
import type { RareEarth } from './model.ts'

export type Shape = 'tile' | 'ball' | 'vial'
export type Point = { readonly x: number; readonly y: number }

/** Where one element stands. Lengths in units of the drawing; the token's own size is 40 at `size` 1. */
export type Spot = Point & {
  readonly size: number
  /** A second, earlier value: a ring, and the line from it to the height or place of the token. */
  readonly earlier: { readonly ring: Point; readonly to: Point } | null
  /** From where a thin line leads to it. */
  readonly foot: Point | null
  /** Beside the token; `dx`, `dy` from its centre. */
  readonly note: {
    readonly lines: readonly string[]
    readonly dx: number
    readonly dy: number
    readonly anchor: Anchor
  } | null
  /** True where the value drawn is not known: the token waits in a tray, dashed. */
  readonly unknown: boolean
}
export type Anchor = 'start' | 'middle' | 'end'

export type Token = Spot & {
  readonly element: RareEarth
  readonly lit: boolean
  readonly chosen: boolean
  /** Name and drawn value, for those who hear it. */
  readonly label: string
}

export type Label = Point & { readonly text: string; readonly anchor: Anchor; readonly strong?: boolean }
export type Line = {
  readonly from: Point
  readonly to: Point
  readonly kind: 'tick' | 'yardstick' | 'base' | 'lead'
}

/** All but the elements. */
export type Setting = {
  readonly cells: readonly (Point & {
    readonly width: number
    readonly height: number
    readonly ours: boolean
  })[]
  readonly lines: readonly Line[]
  readonly labels: readonly Label[]
  /** Joins the lanthanides in order; shown where their order is the point. */
  readonly zigzag: readonly Point[]
}

export type LaidOut = { readonly spots: ReadonlyMap<RareEarth, Spot>; readonly setting: Setting }

export type ElementTableScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly shape: Shape
  readonly tokens: readonly Token[]
  readonly setting: Setting
  readonly zigzagShown: boolean
}

/** Size of the drawing, the same for all views of a layout, so that nothing on the page moves when the view changes. */
export const SIZE: Readonly<Record<Layout, { readonly width: number; readonly height: number }>> = {
  wide: { width: 960, height: 460 },
  narrow: { width: 340, height: 570 },
}

/** From one line of a note to the next. */
export const LINE = 14
/** What most spots have. */
export const PLAIN = { size: 1, earlier: null, foot: null, note: null, unknown: false } as const
/** A setting with nothing in it. */
export const EMPTY: Setting = { cells: [], lines: [], labels: [], zigzag: [] }
