/** By how much a teacher can stretch a learner's time limits; 1 is not at all. */
export const TIME_FACTORS = [1, 1.25, 1.5, 2] as const

export type TimeFactor = (typeof TIME_FACTORS)[number]

const WORDS: Readonly<Record<TimeFactor, string>> = {
  1: 'none',
  1.25: 'a quarter more',
  1.5: 'half as much again',
  2: 'twice the time',
}

export function timeFactorText(factor: number): string {
  return WORDS[factor as TimeFactor] ?? `${factor} times the time`
}
