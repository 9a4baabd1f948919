/** How sure a learner may say to be of an answer. */
export const CERTAINTY_LEVELS = [
  { value: 1, label: 'Unsure' },
  { value: 2, label: 'Fairly sure' },
  { value: 3, label: 'Sure' },
] as const
