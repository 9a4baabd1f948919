import type { Layout } from '../frame/description.ts'
import type { CardId } from './cards.ts'

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A project in one lane: built, running, closed. */
export type Bar = {
  readonly id: string
  readonly card: CardId
  readonly text: string
  readonly label: string
  readonly whole: Rect
  readonly built: Rect
  readonly running: Rect
  /** Where it closed; null if it did not. */
  readonly closedAt: number | null
  /** Taken up but not decided. */
  readonly isPick: boolean
  readonly isOpen: boolean
  /** The first lane of a project carries its part; a second one repeats the drawing only. */
  readonly isFirst: boolean
}

export type Lane = {
  readonly id: string
  readonly name: string
  /** What the link could serve in the year looked at. */
  readonly share: string
  readonly isWeak: boolean
  readonly at: { readonly x: number; readonly y: number }
  readonly shareAt: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
  readonly box: Rect
  readonly bars: readonly Bar[]
}

export type Band = Rect & {
  readonly id: 'low' | 'stop'
  readonly text: string
  readonly at: { readonly x: number; readonly y: number }
}

export type YearColumn = {
  readonly year: number
  readonly need: Rect
  readonly chain: Rect
  readonly store: Rect
  /** What is bought abroad, or what is missing in the stop. */
  readonly rest: Rect
  readonly isMissing: boolean
}

export type ChainScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly bands: readonly Band[]
  readonly lanes: readonly Lane[]
  readonly columns: readonly YearColumn[]
  /** Upper left corners of the patches that say how the need is served. */
  readonly legend: readonly {
    readonly id: 'chain' | 'store' | 'abroad' | 'missing'
    readonly x: number
    readonly y: number
    readonly text: string
  }[]
  readonly rounds: readonly {
    readonly year: number
    readonly x: number
    readonly y: number
    readonly money: string
    readonly isNow: boolean
    readonly anchor: 'start' | 'middle'
  }[]
  readonly years: readonly { readonly year: number; readonly x: number; readonly y: number }[]
  /** From here on the future is veiled; the right edge where nothing is. */
  readonly veil: number
}
