import type { Kind } from '#domain/controls/instrument.ts'
import type { Level } from '#domain/controls/line-of.ts'
import type { Standing } from '#domain/controls/standing.ts'
import type { Layout } from '../frame/description.ts'

/** A bar of a row, `y` and `height` about the row's own top. */
export type Bar = {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  /** How it is filled: a kind or a level has its own look. */
  readonly look: Kind | Level
  readonly standing: Standing
}

export type Row = {
  /** Instrument or element. */
  readonly id: string
  readonly y: number
  readonly name: string
  /** Said at the right of the name where there is room: what holds on the day. */
  readonly aside: string
  readonly label: string
  readonly lit: boolean
  readonly chosen: boolean
  /** In force on the day. */
  readonly holds: boolean
  readonly bars: readonly Bar[]
}

export type Text = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

export type ControlTimelineScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly rows: readonly Row[]
  /** Where names, asides and bars of a row begin, and how high a row is. */
  readonly row: {
    readonly name: number
    readonly aside: number
    readonly nameY: number
    readonly asideY: number
    readonly height: number
    readonly plot: number
  }
  readonly heads: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly rule: number | null
  }[]
  readonly axis: {
    readonly y: number
    readonly from: number
    readonly to: number
    readonly ticks: readonly (Text & { readonly tall: boolean })[]
  }
  /** The day asked about. */
  readonly cursor: {
    readonly x: number
    readonly text: string
    readonly anchor: 'start' | 'middle' | 'end'
    readonly from: number
    readonly to: number
  }
  /** First day beyond the record. */
  readonly edge: { readonly x: number; readonly label: Text }
  readonly legend: readonly {
    readonly x: number
    readonly y: number
    readonly text: string
    readonly bar: Bar
  }[]
  /** Changes when bars do not only move: the whole span, the way of reading. */
  readonly scope: string
}
