import { blend, type Mixture, oilOver } from './mixture.ts'

/** What is asked of a separation: the same purity of both products. */
export type Aim = {
  readonly beta: number
  /** Fraction of the heavier element in the feed. */
  readonly feed: number
  /** Fraction of its own element in each product, above the feed's and below 1. */
  readonly purity: number
}

export type StageCount = { readonly extraction: number; readonly scrub: number }

/** More stages than this are not counted; such a train is called endless. */
const ENDLESS = 5000

/** Metal that must leave with the oil so that both products can reach the purity, moles for each mole fed (f_A′). */
export function cutFor({ feed, purity }: Aim): number {
  const heavyGain = purity / (1 - purity) / (feed / (1 - feed))
  const lightGain = purity / (1 - purity) / ((1 - feed) / feed)
  const recovery = (heavyGain * (lightGain - 1)) / (heavyGain * lightGain - 1)
  return (feed * recovery) / purity
}

/**
 * Metal the oil must carry at the very least (S_min), moles for each mole fed: with it the train would need endless
 * stages at the feed. Holds where one contact with the feed does not give the purity already.
 */
export function leastOil(aim: Aim): number {
  const { beta, feed, purity } = aim
  const over = oilOver({ heavy: feed, light: 1 - feed }, beta).heavy
  return ((1 - cutFor(aim)) * (feed - (1 - purity))) / (over - feed)
}

/**
 * Fewest stages there can be, at total reflux, when nothing is drawn off: ln{[P/(1−P)]²} / ln β (Fenske 1932).
 * Not a whole number; independent of the feed.
 */
export function fewestStages({ beta, purity }: Aim): number {
  return (2 * Math.log(purity / (1 - purity))) / Math.log(beta)
}

/**
 * Stages for a purity when the oil carries `oil` moles of metal for each mole fed, counted one by one as on a
 * McCabe–Thiele drawing, from the water's end; the feed enters where the water has its composition, and there is at
 * least one stage of scrub. Null where no number suffices: with no more oil than `leastOil`, or
 * than leaves with the product.
 */
export function countStages(aim: Aim, oil: number): StageCount | null {
  const { beta, feed, purity } = aim
  const cut = cutFor(aim)
  if (oil <= cut) return null
  const raffinate: Mixture = { heavy: 1 - purity, light: purity }
  const product: Mixture = { heavy: purity, light: 1 - purity }
  let water = raffinate
  let extraction = 0
  let scrub = 0
  for (let stage = 1; stage <= ENDLESS; stage++) {
    if (scrub === 0 && water.heavy < feed) extraction++
    else scrub++
    const over = oilOver(water, beta)
    if (over.light <= 1 - purity) return { extraction, scrub: Math.max(1, scrub) }
    const below = blend(over, oil, raffinate, 1 - cut)
    const next = scrub > 0 || below.heavy > feed ? scrubWater(over, oil, product, cut) : below
    if (next.heavy <= water.heavy) return null
    water = next
  }
  return null
}

/** Water coming down to a stage of the scrub: what the oil took up from there less what leaves as product. */
function scrubWater(over: Mixture, oil: number, product: Mixture, cut: number): Mixture {
  const flow = oil - cut
  return {
    heavy: (oil * over.heavy - cut * product.heavy) / flow,
    light: (oil * over.light - cut * product.light) / flow,
  }
}
