import { type Outcome, runSeparationCascade } from './outcome.ts'
import { readSeparationCascadeState } from './state.ts'

/**
 * What a learner's set-up reaches, for questions of type `state`. Purities and recoveries are percent: `purity` and
 * `recovery` of the heavier element in what leaves with the oil, `purity-light` and `recovery-light` of the lighter one
 * in what leaves with the water. `stages` is `extraction` and `scrub` together; of a funnel, shakes. `oil` is the metal
 * circulating in the oil and `acid` what the scrub brings back, moles for each mole fed.
 */
export type SeparationOutput =
  | 'purity'
  | 'recovery'
  | 'purity-light'
  | 'recovery-light'
  | 'stages'
  | 'extraction'
  | 'scrub'
  | 'oil'
  | 'acid'

/** Runs the model on a state as its address writes it. Total: any string is read as some state. */
export function judgeSeparationCascade(address: string): Readonly<Record<SeparationOutput, number>> {
  const state = readSeparationCascadeState(address)
  const outcome = runSeparationCascade(state)
  if (!outcome.train) return judgeFunnel(outcome)
  const { oilProduct, waterProduct, oilFlow, scrubFlow } = outcome.train
  const { feed } = outcome.aim
  return {
    purity: 100 * oilProduct.heavy,
    recovery: (100 * oilProduct.amount * oilProduct.heavy) / feed,
    'purity-light': 100 * waterProduct.light,
    'recovery-light': (100 * waterProduct.amount * waterProduct.light) / (1 - feed),
    stages: state.extraction + state.scrub,
    extraction: state.extraction,
    scrub: state.scrub,
    oil: oilFlow,
    acid: scrubFlow,
  }
}

function judgeFunnel({ shakes, aim }: Outcome): Readonly<Record<SeparationOutput, number>> {
  const last = shakes.at(-1)
  const { heavy = aim.feed, heavyKept = 1, lightKept = 1, amount = 1 } = last ?? {}
  return {
    purity: 100 * heavy,
    recovery: 100 * heavyKept,
    'purity-light': amount < 1 ? (100 * (1 - aim.feed) * (1 - lightKept)) / (1 - amount) : 0,
    'recovery-light': 100 * (1 - lightKept),
    stages: shakes.length - 1,
    extraction: 0,
    scrub: 0,
    oil: amount,
    acid: 0,
  }
}
