import type { Mixture } from './mixture.ts'

export type Shaken = Mixture & {
  /** Share of the heavier element fed that is still there, 0 to 1. */
  readonly heavyKept: number
  readonly lightKept: number
  /** Metal still there, moles for each mole fed. */
  readonly amount: number
}

/** How the two elements part in one funnel: the fraction of each that goes into the oil. */
export function partInOil(beta: number): { readonly heavy: number; readonly light: number } {
  // D is chosen so that the two are missed alike: D(heavy) = √β, D(light) = 1/√β at equal volumes.
  const root = Math.sqrt(beta)
  return { heavy: root / (1 + root), light: 1 / (1 + root) }
}

/**
 * One funnel shaken `times` times, each time with fresh water under the oil that was kept: what the oil then holds.
 * Purity grows, and about half of all metal is poured away each time.
 */
export function shake(beta: number, feed: number, times: number): Shaken {
  const part = partInOil(beta)
  const heavyKept = part.heavy ** times
  const lightKept = part.light ** times
  const amount = feed * heavyKept + (1 - feed) * lightKept
  return {
    heavyKept,
    lightKept,
    amount,
    heavy: (feed * heavyKept) / amount,
    light: ((1 - feed) * lightKept) / amount,
  }
}

/** Shakes for a purity of the heavier element, a whole number. */
export function shakesFor(beta: number, feed: number, purity: number): number {
  const gain = Math.log(purity / (1 - purity)) - Math.log(feed / (1 - feed))
  return Math.max(0, Math.ceil((2 * gain) / Math.log(beta)))
}
