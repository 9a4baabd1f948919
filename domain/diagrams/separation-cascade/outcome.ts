import { solveTrain, type TrainResult } from './model.ts'
import type { SeparationPair } from './pairs.ts'
import { type Shaken, shake } from './shake.ts'
import { type Aim, countStages, cutFor, fewestStages, leastOil, type StageCount } from './stage-count.ts'
import { pairOf, type SeparationCascadeState } from './state.ts'

/** All that the model says about a state: drawing, words, table and judgement are made from this alone. */
export type Outcome = {
  readonly pair: SeparationPair
  readonly aim: Aim
  /** Null while only a funnel is shaken. */
  readonly train: TrainResult | null
  /** What the funnel's oil holds before the first shake, after it, after the second, and so on to the last. */
  readonly shakes: readonly Shaken[]
  /** S_min: moles of metal in the oil for each mole fed. */
  readonly leastOil: number
  /** Boxes for the target at this flow of oil, null where no number suffices. */
  readonly needed: StageCount | null
  /** Boxes for the target if nothing were drawn off, not a whole number. */
  readonly fewest: number
}

/** How little more than the product the oil can carry: the scrub needs some of it to wash with. */
const LEAST_SCRUB = 0.01

/** Drawing, words and figures of one state ask for the same outcome. */
const known = new WeakMap<SeparationCascadeState, Outcome>()

/** Runs the model for a state. */
export function runSeparationCascade(state: SeparationCascadeState): Outcome {
  const found = known.get(state) ?? run(state)
  known.set(state, found)
  return found
}

function run(state: SeparationCascadeState): Outcome {
  const pair = pairOf(state)
  const aim = { beta: pair.beta, feed: state.feed / 100, purity: Number(state.target) / 100 }
  const least = leastOil(aim)
  const shakes = Array.from({ length: state.shakes + 1 }, (_, times) => shake(pair.beta, aim.feed, times))
  return {
    pair,
    aim,
    train: state.way === 'train' ? runTrain(state, aim, least) : null,
    shakes,
    leastOil: least,
    needed: countStages(aim, Math.max(state.oil * least, cutFor(aim) + LEAST_SCRUB)),
    fewest: fewestStages(aim),
  }
}

function runTrain(state: SeparationCascadeState, aim: Aim, least: number): TrainResult {
  const cut = state.cut === null ? cutFor(aim) : state.cut / 100
  const oil = Math.max(state.oil * least, cut + LEAST_SCRUB)
  const { extraction, scrub } = state
  return solveTrain({ beta: aim.beta, feed: aim.feed, extraction, scrub, oil, cut })
}
