import { blend, type Mixture, oilOver, waterUnder } from './mixture.ts'

/** A train of ideal stages. Amounts are moles of metal for each mole fed, so flows are per unit of feed. */
export type Train = {
  /** Separation factor, above 1. */
  readonly beta: number
  /** Fraction of the heavier element in the feed, between 0 and 1. */
  readonly feed: number
  /** Stages from the water's end to the feed, at least 1. */
  readonly extraction: number
  /** Stages from the feed to the oil's end; 0 is a train without scrub. */
  readonly scrub: number
  /** Metal carried by the oil, above `cut`. Without scrub it is `cut`, whatever is said here. */
  readonly oil: number
  /** Metal leaving with the oil, between 0 and 1. */
  readonly cut: number
}

export type Stage = {
  /** From 1 at the water's end. */
  readonly stage: number
  readonly section: 'extraction' | 'scrub'
  readonly water: Mixture
  readonly oil: Mixture
}

export type Outlet = Mixture & {
  /** Moles of metal for each mole fed. */
  readonly amount: number
}

export type TrainResult = {
  readonly stages: readonly Stage[]
  /** Leaves with the oil: mostly the heavier element. */
  readonly oilProduct: Outlet
  /** Leaves with the water (raffinate): mostly the lighter one. */
  readonly waterProduct: Outlet
  /** Metal carried by the oil in every stage. */
  readonly oilFlow: number
  /** Metal brought back by the scrub; the water carries it above the feed, and this and the feed below. */
  readonly scrubFlow: number
}

/** Logarithm of the least impurity that is looked for: just above the smallest number there is. */
const LEAST = -705
const HALVINGS = 64

/**
 * The steady state of a train, by Xu Guangxian's constant mixed extraction ratio: the oil is full, so the metal it
 * carries is the same in every stage and the two elements compete for it. Marched from both ends to the feed, where the
 * two must meet; the one unknown is the impurity of a product, and the mismatch only grows with it, so halving finds it.
 * Equations and sources: model.md.
 */
export function solveTrain(train: Train): TrainResult {
  const scrubFlow = train.scrub === 0 ? 0 : train.oil - train.cut
  const flows = { ...train, scrubFlow, oil: train.scrub === 0 ? train.cut : train.oil }
  const limit = train.cut <= train.feed ? 1 - train.feed : train.feed
  let low = LEAST
  let high = Math.log(limit)
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    const ends = productsFor(train, Math.exp(middle))
    if (mismatch(flows, ends) > 0) high = middle
    else low = middle
  }
  return assemble(flows, productsFor(train, Math.exp((low + high) / 2)))
}

type Flows = Train & { readonly scrubFlow: number }
type Ends = { readonly oilProduct: Outlet; readonly waterProduct: Outlet }

/** Both products from the smaller impurity, by the balance over the whole train. No difference of near equals. */
function productsFor({ feed, cut }: Train, impurity: number): Ends {
  const rest = 1 - cut
  if (cut <= feed) {
    const oil = { heavy: 1 - impurity, light: impurity }
    const heavy = (feed - cut + cut * impurity) / rest
    return ends(cut, oil, { heavy, light: (1 - feed - cut * impurity) / rest })
  }
  const light = (cut - feed + rest * impurity) / cut
  const oil = { heavy: (feed - rest * impurity) / cut, light }
  return ends(cut, oil, { heavy: impurity, light: 1 - impurity })
}

function ends(cut: number, oil: Mixture, water: Mixture): Ends {
  return { oilProduct: { ...oil, amount: cut }, waterProduct: { ...water, amount: 1 - cut } }
}

/**
 * Above 0 if the oil at the feed, reckoned from the water's end, is richer than reckoned from the oil's end. Only odds
 * are carried, because this runs some sixty times for one picture.
 */
function mismatch(
  { beta, extraction, scrub, oil, scrubFlow }: Flows,
  { oilProduct, waterProduct }: Ends,
): number {
  let odds = beta * oddsOf(waterProduct)
  for (let stage = 1; stage < extraction; stage++) odds = beta * blendedOdds(odds, oil, waterProduct)
  let above = oddsOf(oilProduct)
  for (let stage = 0; stage < scrub; stage++) above = blendedOdds(above / beta, scrubFlow, oilProduct)
  return Math.log(odds) - Math.log(above)
}

function oddsOf({ heavy, light }: Mixture): number {
  return heavy / light
}

/** Odds of `amount` moles with the given odds run together with an outlet's. */
function blendedOdds(odds: number, amount: number, outlet: Outlet): number {
  const part = amount / (1 + odds)
  return (part * odds + outlet.amount * outlet.heavy) / (part + outlet.amount * outlet.light)
}

/** Extraction section, from the water's end to the feed. */
function marchUp({ beta, extraction, oil: flow }: Flows, raffinate: Outlet): readonly Stage[] {
  const stages: Stage[] = []
  let water: Mixture = { heavy: raffinate.heavy, light: raffinate.light }
  for (let stage = 1; stage <= extraction; stage++) {
    const oil = oilOver(water, beta)
    stages.push({ stage, section: 'extraction', water, oil })
    water = blend(oil, flow, raffinate, raffinate.amount)
  }
  return stages
}

/** Scrub section, from the oil's end down to the feed, and the oil that must come from the stage below. */
function marchDown(
  { beta, extraction, scrub, oil: flow, scrubFlow }: Flows,
  product: Outlet,
): readonly Stage[] {
  const stages: Stage[] = []
  let oil: Mixture = { heavy: product.heavy, light: product.light }
  for (let stage = extraction + scrub; stage > extraction; stage--) {
    const water = waterUnder(oil, beta)
    stages.push({ stage, section: 'scrub', water, oil })
    oil = blend(water, scrubFlow / flow, product, product.amount / flow)
  }
  return stages.reverse()
}

function assemble(flows: Flows, products: Ends): TrainResult {
  return {
    ...products,
    stages: [...marchUp(flows, products.waterProduct), ...marchDown(flows, products.oilProduct)],
    oilFlow: flows.oil,
    scrubFlow: flows.scrubFlow,
  }
}
