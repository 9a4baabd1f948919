import { sayDay } from '#domain/controls/day.ts'
import { type Level, lineOf, type Stretch } from '#domain/controls/line-of.ts'
import { SPAN_DAYS } from '../control-timeline/model.ts'
import type { Bar, Text } from '../control-timeline/placed.ts'
import { stretchBars } from '../control-timeline/stretch-bars.ts'
import { ticksOf, timePlace } from '../control-timeline/time-axis.ts'
import { LEVEL_WORDS } from '../control-timeline/words.ts'
import type { Layout } from '../frame/description.ts'
import { isRevealed, type LicensingDeskState, ruledOf, type ShipmentCase, spanOf } from './model.ts'

export type DeskStretch = {
  /** First day, by which it is chosen. */
  readonly id: string
  readonly label: string
  readonly x: number
  readonly width: number
  readonly holds: boolean
  readonly bars: readonly Bar[]
  /** Written over the bar where there is room. */
  readonly text: string
}

export type LicensingDeskScene = {
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly axis: {
    readonly from: number
    readonly to: number
    readonly y: number
    readonly ticks: readonly Text[]
  }
  /** Top of the bars. */
  readonly top: number
  readonly foot: number
  /** What held for this very shipment, from day to day; empty while it is to be decided. */
  readonly stretches: readonly DeskStretch[]
  readonly cursor: { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }
  readonly scope: string
}

const SIZES = {
  wide: { width: 900, from: 8, to: 892, letter: 6.9 },
  narrow: { width: 340, from: 6, to: 334, letter: 6.9 },
} as const
const TOP = 54
const FOOT = 98

/** The line of time of one shipment, with the day on which it is to leave. */
export function licensingDeskScene(
  state: LicensingDeskState,
  cases: readonly ShipmentCase[],
  layout: Layout,
): LicensingDeskScene {
  const sizes = SIZES[layout]
  const { enquiry } = ruledOf(state, cases)
  const span = spanOf(enquiry.day)
  const place = timePlace(span, sizes.from, sizes.to)
  const { from, to } = SPAN_DAYS[span]
  const x = place(enquiry.day)
  const placed = (stretch: Stretch): DeskStretch => {
    const left = place(stretch.from)
    const width = Math.max(place(stretch.to, true) - left, 2)
    const words = wordsOf(stretch)
    return {
      id: stretch.from,
      label: `from ${sayDay(stretch.from)} to ${sayDay(stretch.to)}: ${words}`,
      x: left,
      width,
      holds: enquiry.day >= stretch.from && enquiry.day <= stretch.to,
      bars: stretchBars(stretch, place),
      text: words.length * sizes.letter < width - 6 ? words : '',
    }
  }
  return {
    layout,
    width: sizes.width,
    height: FOOT + 26,
    axis: { from: sizes.from, to: sizes.to, y: TOP - 10, ticks: ticksOf(span, layout, place, TOP - 16) },
    top: TOP,
    foot: FOOT,
    stretches: isRevealed(state) ? lineOf(enquiry, from, to).map(placed) : [],
    cursor: {
      x,
      text: sayDay(enquiry.day),
      anchor: x < 70 ? 'start' : x > sizes.to - 70 ? 'end' : 'middle',
    },
    scope: `${state.asking ? 'ask' : state.id} ${isRevealed(state)} ${span} ${layout}`,
  }
}

/** What held, in few words. */
export function wordsOf({ level, held }: { readonly level: Level; readonly held: boolean }): string {
  if (level === 'none') return held ? 'suspended: no licence' : 'no licence'
  return LEVEL_WORDS[level]
}
