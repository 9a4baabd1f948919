import type { Yardstick } from './model.ts'

/** A number as it is written in prose: 8,100; 66.5; 0.075. */
export function amount(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: value >= 1000 ? 6 : 4 })
}

/** A ratio for "about … times": two digits, no more than it can bear. */
export function times(ratio: number): string {
  return ratio.toLocaleString('en-GB', { maximumSignificantDigits: 2 })
}

/** The commonest `count` of the yardsticks. */
export function nearest(yardsticks: readonly Yardstick[], count: number): readonly Yardstick[] {
  return [...yardsticks].sort((a, b) => b.crust - a.crust).slice(0, count)
}
