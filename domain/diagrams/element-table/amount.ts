import type { Yardstick } from './model.ts'

/** Made once: making one costs more than a hundred numbers written with it. */
const SIX = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })
const FOUR = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const TWO = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })

/** A number as it is written in prose: 8,100; 66.5; 0.075. */
export function amount(value: number): string {
  return (value >= 1000 ? SIX : FOUR).format(value)
}

/** A ratio for "about … times": two digits, no more than it can bear. */
export function times(ratio: number): string {
  return TWO.format(ratio)
}

/** The commonest `count` of the yardsticks. */
export function nearest(yardsticks: readonly Yardstick[], count: number): readonly Yardstick[] {
  return [...yardsticks].sort((a, b) => b.crust - a.crust).slice(0, count)
}
