import { RECORD } from '#domain/controls/instrument.ts'
import type { Stretch } from '#domain/controls/line-of.ts'
import type { Bar } from './placed.ts'
import type { Place } from './time-axis.ts'

/** Heights of a level's bar: the heavier the hand, the higher. */
const LEVEL_HEIGHT = { none: 2, report: 4, ordinary: 6, quota: 11, listed: 16, ban: 16, untold: 16 } as const
/** Where all bars of a row stand, below the row's top. */
const FOOT = 20

/** One stretch of an enquiry's line as bars: what holds, above it what is held, below it a tax. */
export function stretchBars(stretch: Stretch, place: Place): readonly Bar[] {
  const x = place(stretch.from)
  const width = Math.max(place(stretch.to, true) - x, 1)
  const height = LEVEL_HEIGHT[stretch.level]
  const bar: Bar = {
    x,
    width,
    y: FOOT - height,
    height,
    look: stretch.level,
    standing: stretch.level === 'untold' ? (stretch.from > RECORD.to ? 'untold' : 'unsure') : 'in-force',
  }
  const held: Bar = { x, width, y: FOOT - 16, height: 16 - height, look: 'listed', standing: 'suspended' }
  const tax: Bar = { x, width, y: FOOT + 1.5, height: 2, look: 'tax', standing: 'in-force' }
  return [bar, ...(stretch.held && height < 16 ? [held] : []), ...(stretch.taxed ? [tax] : [])]
}
