import type { Layout } from '../frame/description.ts'
import type { Tone } from './series.ts'

export type Shape = 'disc' | 'square' | 'triangle' | 'diamond'

export type PlacedPoint = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly hollow: boolean
  /** Ends of its range, where it has one. */
  readonly range: { readonly low: number; readonly high: number } | null
}

/** Two neighbouring periods that both have a figure; where one is missing there is no segment. */
export type Segment = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

export type PlacedLine = {
  readonly id: string
  readonly tone: Tone
  readonly shape: Shape
  readonly segments: readonly Segment[]
  readonly points: readonly PlacedPoint[]
  /** Periods without a figure, at the foot of the panel. */
  readonly missing: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly text: string | null
    readonly anchor: 'middle' | 'end'
  }[]
  readonly label: LineLabel
}

/** The line's name: at its end, or in a list above the panel where the drawing is narrow. */
export type LineLabel = {
  readonly x: number
  readonly y: number
  readonly text: string
  /** From the line's last point to the name. */
  readonly lead: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
}

export type Panel = {
  readonly id: string
  readonly title: { readonly x: number; readonly y: number; readonly text: string }
  readonly top: number
  readonly foot: number
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly strong: boolean }[]
  readonly lines: readonly PlacedLine[]
}

/** All that is known of one period: a column that can be chosen. */
export type Column = {
  readonly at: string
  readonly x: number
  readonly left: number
  readonly width: number
  readonly label: string
}

/** The open period: values at their points. */
export type Cursor = {
  readonly x: number
  readonly title: { readonly x: number; readonly y: number; readonly text: string }
  readonly values: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly point: { readonly x: number; readonly y: number } | null
    readonly anchor: 'start' | 'end'
    readonly text: string
    readonly tone: Tone
  }[]
}

export type EventMark = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly text: string
  readonly label: string
  readonly chosen: boolean
  /** Room to press, at least 24 high. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export type ChartScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly panels: readonly Panel[]
  readonly years: readonly {
    readonly x: number
    readonly y: number
    readonly text: string
    readonly tick: number
  }[]
  readonly columns: readonly Column[]
  readonly events: readonly EventMark[]
  readonly cursor: Cursor | null
}
