import type { Prediction, Step } from '#domain/diagrams/frame/step.ts'
import { elementName } from './element-names.ts'
import { percent, smallPercent, threeFigures } from './format.ts'
import { oilOver } from './mixture.ts'
import { type Outcome, runSeparationCascade } from './outcome.ts'
import { extractantsOf } from './pairs.ts'
import {
  readSeparationCascadeState,
  type SeparationCascadeState,
  writeSeparationCascadeState,
} from './state.ts'

const AGAIN = 8
const ROW = 20
const HALVES = 12
/** Guesses offered: far enough apart that a reason is needed to choose. */
const GUESSES = [6, 20, 60, 200, 600]

/**
 * From one funnel to the whole train, for the pair, extractant, feed and target that `initial` names; every number in a
 * sentence is the model's.
 */
export function separationCascadeSteps(initial: string): readonly Step[] {
  const named = readSeparationCascadeState(initial)
  const base = { ...readSeparationCascadeState(''), ...pick(named) }
  return [funnel(base), once(base), again(base), row(base), scrub(base), howMany(base), harder(base)]
}

function pick({ pair, extractant, feed, target }: SeparationCascadeState) {
  return { pair, extractant, feed, target }
}

function stepOf(state: SeparationCascadeState, step: Omit<Step, 'address'>): Step {
  return { ...step, address: writeSeparationCascadeState(state) }
}

function names({ pair }: Outcome) {
  return { heavy: elementName(pair.heavy), light: elementName(pair.light) }
}

function funnel(state: SeparationCascadeState): Step {
  const outcome = runSeparationCascade(state)
  const { heavy, light } = names(outcome)
  return stepOf(state, {
    id: 'funnel',
    title: 'One funnel',
    sentence: `Two metals are dissolved in the water, ${heavy} and ${light}. Above floats an oil that holds on to both, to ${heavy} ${outcome.pair.beta} times as well. Nothing has been shaken yet.`,
    seconds: 9,
  })
}

function once(base: SeparationCascadeState): Step {
  const state = { ...base, shakes: 1 }
  const outcome = runSeparationCascade(state)
  const { heavy } = names(outcome)
  const last = outcome.shakes[1] ?? { heavy: 0, light: 1 }
  return stepOf(state, {
    id: 'shake-once',
    title: 'Shake once',
    sentence: `A little more ${heavy} than its twin goes up. In the oil it is now ${percent(last.heavy, last.light)} of the metal: that is all one contact can do.`,
    seconds: 9,
  })
}

function again(base: SeparationCascadeState): Step {
  const state = { ...base, shakes: AGAIN }
  const outcome = runSeparationCascade(state)
  const { heavy } = names(outcome)
  const last = outcome.shakes[AGAIN] ?? { heavy: 0, light: 1, heavyKept: 0 }
  return stepOf(state, {
    id: 'shake-again',
    title: 'Shake again, and again',
    sentence: `Fresh water under the same oil, ${AGAIN} times: ${percent(last.heavy, last.light)} pure. But only ${smallPercent(last.heavyKept)} of the ${heavy} is left; the rest went away with the water.`,
    seconds: 11,
  })
}

function row(base: SeparationCascadeState): Step {
  const aim = runSeparationCascade(base).aim
  const best = oilOver({ heavy: aim.feed, light: 1 - aim.feed }, aim.beta)
  // A little more than the cut at which the feed's own box would become the bottleneck.
  const cut = Math.min(98, Math.ceil((105 * aim.feed) / best.heavy))
  const state: SeparationCascadeState = { ...base, way: 'train', extraction: ROW, scrub: 0, cut }
  const outcome = runSeparationCascade(state)
  const { heavy, light } = names(outcome)
  const water = outcome.train?.waterProduct ?? { light: 0, heavy: 1 }
  return stepOf(state, {
    id: 'row-of-boxes',
    title: 'Pour nothing away',
    sentence: `${ROW} boxes in a row, oil going one way, water the other: what one box lets go, the next one meets. The water’s end is clean, ${percent(water.light, water.heavy)} ${light}. But the oil leaves from the box where the feed comes in, so it never gets beyond ${percent(best.heavy, best.light)} ${heavy}.`,
    seconds: 14,
  })
}

function scrub(base: SeparationCascadeState): Step {
  const state: SeparationCascadeState = { ...base, way: 'train', extraction: HALVES, scrub: HALVES }
  const outcome = runSeparationCascade(state)
  const { heavy, light } = names(outcome)
  const oil = outcome.train?.oilProduct ?? { heavy: 0, light: 1 }
  const back = outcome.train?.scrubFlow ?? 0
  return stepOf(state, {
    id: 'scrub',
    title: 'Wash the oil',
    sentence: `Beyond the feed a little acid runs against the oil and washes the ${light} back. Now both ends get pure: with ${HALVES} and ${HALVES} boxes ${percent(oil.heavy, oil.light)} ${heavy}. The price: ${threeFigures(back)} mol of metal go round for each mole fed.`,
    seconds: 14,
  })
}

function howMany(base: SeparationCascadeState): Step {
  const { needed } = runSeparationCascade(base)
  const state: SeparationCascadeState = { ...base, way: 'train', ...(needed ?? {}) }
  const outcome = runSeparationCascade(state)
  return stepOf(state, {
    id: 'how-many',
    title: 'How many boxes',
    sentence: answer(base, outcome),
    seconds: 16,
    prediction: predictionOf(base, outcome),
  })
}

function answer({ target }: SeparationCascadeState, { needed, fewest }: Outcome): string {
  return `${boxesOf(needed)} boxes give ${target} % at both ends. Were nothing drawn off at all, it would still take ${Math.ceil(fewest)}: that is the floor, and oil and acid are what one pays to come near it.`
}

function predictionOf(base: SeparationCascadeState, outcome: Outcome): Prediction {
  const boxes = boxesOf(outcome.needed)
  const nearest = [...GUESSES].sort((a, b) => far(a, boxes) - far(b, boxes))[0] ?? boxes
  return {
    question: `${HALVES} and ${HALVES} boxes are not enough. How many will it take in all for ${base.target} % at both ends?`,
    options: GUESSES.map(guess => ({ id: `about-${guess}`, text: `about ${guess}` })),
    borneOut: `about-${nearest}`,
    reveal: answer(base, outcome),
  }
}

function far(guess: number, boxes: number): number {
  return Math.abs(Math.log(guess / boxes))
}

function harder(base: SeparationCascadeState): Step {
  const pair = 'heavies'
  const known = extractantsOf(pair)
  // Where the lesson is about these already, the better mixture is the surprise.
  const extractant =
    (base.pair === pair && base.extractant === 'p507' ? 'p507-p227' : known[0]?.extractant) ?? ''
  const named: SeparationCascadeState = { ...base, pair, extractant }
  const { needed } = runSeparationCascade(named)
  const state: SeparationCascadeState = { ...named, way: 'train', ...(needed ?? {}) }
  const outcome = runSeparationCascade(state)
  const others = known.filter(row => row.extractant !== extractant).map(row => boxesFor(base, row.extractant))
  return stepOf(state, {
    id: 'other-twins',
    title: 'Other twins, other oil',
    sentence: `From holmium to lutetium the mean β of neighbours was measured as ${outcome.pair.beta} with ${outcome.pair.name.split(' (')[0]}: ${boxesOf(needed)} boxes for each cut. With other extractants of the list it would be ${Math.min(...others)} to ${Math.max(...others)}. A better oil is worth a hall of boxes.`,
    seconds: 14,
  })
}

function boxesFor(base: SeparationCascadeState, extractant: string): number {
  return boxesOf(runSeparationCascade({ ...base, pair: 'heavies', extractant }).needed)
}

function boxesOf(needed: Outcome['needed']): number {
  return needed ? needed.extraction + needed.scrub : Number.POSITIVE_INFINITY
}
