/** A thing in a picture that a learner may choose. */
export type Part = {
  readonly id: string
  /** What is said when it is reached: name, then the value that is drawn. */
  readonly label: string
  readonly chosen: boolean
  /** The one part that Tab enters. */
  readonly current: boolean
  /** False in a still: then nothing can be chosen and nothing may pretend to. */
  readonly live: boolean
}

/** Attributes for the part's outermost element. Clicks and keys are handled above it, by `useDiagram`. */
export function partProps({ id, label, chosen, current, live }: Part) {
  if (!live) return {}
  return {
    'data-part': id,
    role: 'button',
    'aria-label': label,
    'aria-pressed': chosen,
    tabIndex: current ? 0 : -1,
  } as const
}
