import { goodsOf } from './flows.ts'
import { WEEKS_A_YEAR } from './model.ts'
import { placeOf } from './places.ts'

/** What a stage trades in, by stage. */
export const GOODS = {
  ore: 'oxide in ore',
  oxide: 'oxide',
  metal: 'metal',
  magnet: 'magnets',
  machine: 'magnets',
} as const

/** Made once: making one costs more than a hundred numbers written with it. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** Tonnes as the record rounds them, to the hundred where there are thousands: 76,636 is "76,600". */
export function tonnes(value: number): string {
  const step = value >= 100_000 ? 1000 : value >= 1000 ? 100 : value >= 100 ? 10 : 1
  return WHOLE.format(Math.round(value / step) * step)
}

/** What a place turns out in a year at a week's pace, in its own goods: "76,600 t". */
export function goodsText(place: string, workedInWeek: number): string {
  return `${tonnes(goodsOf(place, workedInWeek * WEEKS_A_YEAR))} t`
}

/** A share as whole percent, but never 0 or 100 where it is not. */
export function percent(share: number): string {
  const rounded = Math.round(100 * share)
  if (rounded === 0 && share > 0) return 'under 1%'
  if (rounded === 100 && share < 0.9999) return 'over 99%'
  return `${rounded}%`
}

export function weeksText(weeks: number): string {
  const rounded = Math.round(weeks * 10) / 10
  return `${rounded} ${rounded === 1 ? 'week' : 'weeks'}`
}

/** First letter large, for the head of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "separation plants in China" for a sentence. */
export function nameOf(place: string): string {
  return placeOf(place).name
}
