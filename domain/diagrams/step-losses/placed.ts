import type { Layout } from '../frame/description.ts'
import type { Rect, Words } from '../frame/shapes.ts'
import type { Fate, StageId } from './model.ts'

export type Segment = Rect & { readonly fate: Fate }

export type PlacedStage = {
  readonly id: StageId
  readonly shown: boolean
  readonly chosen: boolean
  readonly bar: Rect
  readonly segments: readonly Segment[]
  /** From the part that went on to the whole of this one; null for the first. */
  readonly zoom: string | null
  readonly title: Words
  readonly amount: Words
  /** What leaves here, or joins. */
  readonly rest: Words
  readonly hit: Rect
  readonly label: string
}

/** True areas: what the stages, each drawn full, cannot show. */
export type Square = Rect & { readonly words: Words; readonly fate: Fate; readonly shown: boolean }

export type StepLossesScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly stages: readonly PlacedStage[]
  readonly end: Words & { readonly shown: boolean }
  readonly squares: readonly Square[]
  readonly squaresTitle: Words
}

export const SIZE = {
  wide: { width: 960, height: 572, top: 82, long: 230, thick: 44 },
  narrow: { width: 340, height: 904, top: 24, long: 338, thick: 20 },
} as const
