/** Stands for no time limit at all, whatever a quiz says. */
export const NO_TIME_LIMIT = 0

/** By how much a teacher can stretch a learner's time limits; 1 is not at all, `NO_TIME_LIMIT` lifts them. */
export const TIME_FACTORS = [1, 1.25, 1.5, 2, NO_TIME_LIMIT] as const

export type TimeFactor = (typeof TIME_FACTORS)[number]

const WORDS: Readonly<Record<TimeFactor, string>> = {
  1: 'none',
  1.25: 'a quarter more (× 1.25)',
  1.5: 'half as much again (× 1.5)',
  2: 'twice the time (× 2)',
  [NO_TIME_LIMIT]: 'no time limit',
}

export function timeFactorText(factor: number): string {
  return WORDS[factor as TimeFactor] ?? `${factor} times the time`
}

/** Are time limits lifted for this learner? */
export function isUnlimited(factor: number): boolean {
  return factor === NO_TIME_LIMIT
}

/** Factors by person, of those for whom limits are stretched or lifted at all. */
export function timeFactorsOf(
  people: readonly { readonly person: string; readonly timeFactor: number }[],
): ReadonlyMap<string, number> {
  return new Map(
    people.flatMap(({ person, timeFactor }) => (timeFactor === 1 ? [] : [[person, timeFactor] as const])),
  )
}
