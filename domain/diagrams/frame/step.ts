/** Asked before a step is shown. `reveal` is said after the choice, whatever it was. */
export type Prediction = {
  readonly question: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  /** The id of the option that the data bear out; derived from them, never typed. */
  readonly borneOut: string
  readonly reveal: string
}

/** One learner-paced step of a diagram: a state with its own sentence. Its address is its still's anchor. */
export type Step = {
  /** Kebab-case, for life: part of a checkpoint id. */
  readonly id: string
  readonly title: string
  /** What to see, one or two sentences. */
  readonly sentence: string
  /** The state that is shown, as the diagram's own write function gives it. */
  readonly address: string
  /** How long the player stays, 5 to 20 seconds. */
  readonly seconds: number
  readonly prediction?: Prediction
}

/** Index of the step whose state this is, or -1 while a learner explores by themselves. */
export function stepAt(steps: readonly Step[], address: string): number {
  return steps.findIndex(step => step.address === address)
}

/** `module/lesson/<figure>-<step>`, the checkpoint that reaching a step gives. */
export function stepCheckpoint(lesson: string, figure: string, step: string): string {
  return `${lesson}/${figure}-${step}`
}
