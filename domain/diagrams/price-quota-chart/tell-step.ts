import type { Prediction, Step } from '../frame/step.ts'
import { type ChartState, openingOf, type Story, writePriceQuotaState } from './model.ts'

/** A step that shows the story's opening with `change`. */
export function stepOf(story: Story, change: Partial<ChartState>, step: Omit<Step, 'address'>): Step {
  return { ...step, address: writePriceQuotaState({ ...openingOf(story), ...change }) }
}

/** A prediction whose options are factors; the one nearest to `truth`, as a factor, is borne out. */
export function guessFactor(
  truth: number,
  guesses: readonly { readonly value: number; readonly text: string }[],
  said: Pick<Prediction, 'question' | 'reveal'>,
): Prediction {
  const far = (value: number) => Math.abs(Math.log(value / truth))
  const nearest = [...guesses].sort((a, b) => far(a.value) - far(b.value))[0]
  return {
    ...said,
    options: guesses.map(({ value, text }) => ({ id: idOf(value), text })),
    borneOut: idOf(nearest?.value ?? truth),
  }
}

function idOf(value: number): string {
  return `about-${String(value).replace('.', '-')}`
}
