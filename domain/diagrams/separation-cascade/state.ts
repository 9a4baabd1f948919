import { numberIn, oneOf, readPairs, writePairs } from '#domain/diagrams/frame/address.ts'
import { extractantsOf, pairIds, SEPARATION_PAIRS, type SeparationPair } from './pairs.ts'

/** One funnel by hand, or a train of boxes. */
const WAYS = ['funnel', 'train'] as const
/** Purities that can be aimed at, percent. */
export const TARGETS = ['99', '99.9', '99.99', '99.999'] as const

/** What each number may be, in the unit a reader sees. */
export const BOUNDS = {
  shakes: { least: 0, most: 8, step: 1, fallback: 0 },
  extraction: { least: 1, most: 200, step: 1, fallback: 12 },
  scrub: { least: 0, most: 200, step: 1, fallback: 12 },
  /** Times the least oil that can reach the target. */
  oil: { least: 0.8, most: 4, step: 0.05, fallback: 1.2 },
  /** Percent of the heavier element in the feed's metal. */
  feed: { least: 5, most: 95, step: 1, fallback: 50 },
  /** Percent of the metal fed that leaves with the oil. */
  cut: { least: 2, most: 98, step: 0.1, fallback: Number.NaN },
  box: { least: 1, most: 400, step: 1, fallback: Number.NaN },
} as const

export type SeparationCascadeState = {
  readonly pair: string
  readonly extractant: string
  readonly way: (typeof WAYS)[number]
  readonly shakes: number
  readonly extraction: number
  readonly scrub: number
  readonly oil: number
  readonly feed: number
  /** Null: what the target asks for. */
  readonly cut: number | null
  readonly target: (typeof TARGETS)[number]
  /** The box that is looked at, counted from the water's end. */
  readonly box: number | null
}

/** Total: any string gives a state that can be drawn and judged. */
export function readSeparationCascadeState(address: string): SeparationCascadeState {
  const pairs = readPairs(address)
  const pair = oneOf(pairIds(), pairs.get('pair'), 'nd-pr')
  const extractants = extractantsOf(pair).map(row => row.extractant)
  const extraction = numberIn(pairs.get('extraction'), BOUNDS.extraction)
  const scrub = numberIn(pairs.get('scrub'), BOUNDS.scrub)
  const way = oneOf(WAYS, pairs.get('way'), 'funnel')
  const box = numberIn(pairs.get('box'), BOUNDS.box)
  const cut = numberIn(pairs.get('cut'), BOUNDS.cut)
  return {
    pair,
    extractant: oneOf(extractants, pairs.get('with'), extractants[0] ?? ''),
    way,
    shakes: numberIn(pairs.get('shakes'), BOUNDS.shakes),
    extraction,
    scrub,
    oil: numberIn(pairs.get('oil'), BOUNDS.oil),
    feed: numberIn(pairs.get('feed'), BOUNDS.feed),
    cut: Number.isNaN(cut) ? null : cut,
    target: oneOf(TARGETS, pairs.get('target'), '99.9'),
    box: way === 'train' && box <= extraction + scrub ? box : null,
  }
}

/** The canonical address; what is not said is the default. */
export function writeSeparationCascadeState(state: SeparationCascadeState): string {
  const usual = (value: number, bounds: { fallback: number }) => (value === bounds.fallback ? null : value)
  return writePairs({
    pair: state.pair === 'nd-pr' ? null : state.pair,
    with: state.extractant === extractantsOf(state.pair)[0]?.extractant ? null : state.extractant,
    way: state.way === 'funnel' ? null : state.way,
    shakes: usual(state.shakes, BOUNDS.shakes),
    extraction: usual(state.extraction, BOUNDS.extraction),
    scrub: usual(state.scrub, BOUNDS.scrub),
    oil: usual(state.oil, BOUNDS.oil),
    feed: usual(state.feed, BOUNDS.feed),
    cut: state.cut,
    target: state.target === '99.9' ? null : state.target,
    box: state.box,
  })
}

/** The separation factor that a state names. */
export function pairOf(state: SeparationCascadeState): SeparationPair {
  const found = SEPARATION_PAIRS.find(row => row.pair === state.pair && row.extractant === state.extractant)
  if (!found) throw new Error(`no separation factor for ${state.pair} with ${state.extractant}`)
  return found
}
