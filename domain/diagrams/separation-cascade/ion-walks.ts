import type { TrainResult } from './model.ts'
import type { Tone } from './placed.ts'

export type Hop = { readonly stage: number; readonly phase: 'oil' | 'water' }
export type Walk = {
  readonly id: string
  readonly tone: Exclude<Tone, 'both'>
  readonly hops: readonly Hop[]
}

/** Hops drawn of a walk; a real ion may hop thousands of times before it leaves, so some are left out evenly. */
const DRAWN = 28
const LONGEST = 20_000

/**
 * Ways of single ions through the train, from the feed to an outlet: in each box an ion is in the oil with the chance
 * that the model's amounts give it, and is carried on by what it is in. `seed` settles them.
 */
export function ionWalks(train: TrainResult, count: number, seed: number): readonly Walk[] {
  const chance = chances(seed)
  const extraction = train.stages.filter(stage => stage.section === 'extraction').length
  return Array.from({ length: count }, (_, index) => {
    const tone = index % 2 === 0 ? 'heavy' : 'light'
    return { id: `ion-${index}`, tone, hops: thinned(walk(train, tone, extraction, chance)) }
  })
}

function walk(
  train: TrainResult,
  tone: 'heavy' | 'light',
  start: number,
  chance: () => number,
): readonly Hop[] {
  const hops: Hop[] = [{ stage: start, phase: 'water' }]
  let at = start
  while (hops.length < LONGEST) {
    const box = train.stages[at - 1]
    if (!box) break
    const fed = box.section === 'extraction' ? 1 : 0
    const below = at === 1 ? train.waterProduct.amount : train.scrubFlow + fed
    const up = train.oilFlow * box.oil[tone]
    const phase = chance() < up / (up + below * box.water[tone]) ? 'oil' : 'water'
    hops.push({ stage: at, phase })
    at += phase === 'oil' ? 1 : -1
    // Above the last box the scrub takes back its part; what it does not take has left.
    if (at > train.stages.length && chance() < train.scrubFlow / train.oilFlow) at = train.stages.length
  }
  return hops
}

function thinned(hops: readonly Hop[]): readonly Hop[] {
  if (hops.length <= DRAWN) return hops
  return Array.from({ length: DRAWN }, (_, index) => {
    const hop = hops[Math.round((index * (hops.length - 1)) / (DRAWN - 1))]
    if (!hop) throw new Error('a hop lies within its walk')
    return hop
  })
}

/** mulberry32, a small public-domain generator: numbers in [0, 1) that a seed settles. */
function chances(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
