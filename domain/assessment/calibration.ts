/** How sure a learner said to be: 1 unsure, 2 middle, 3 sure. It never changes a score. */
export type Certainty = 1 | 2 | 3

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  1: 'unsure',
  2: 'fairly sure',
  3: 'sure',
}

/** The chance of being right that each word stands for. */
export const CERTAINTY_CHANCES: Readonly<Record<Certainty, number>> = { 1: 0.5, 2: 0.75, 3: 0.95 }

export type CertainAnswer = { readonly certainty: Certainty; readonly correct: boolean }

export type Calibration = {
  readonly n: number
  /** Mean squared distance of the stated chance from what came, 0 to 1; 0 is perfect (G. W. Brier 1950). */
  readonly brier?: number
  /** Mean stated chance minus share right, -1 to 1; above 0 is surer than right. */
  readonly bias?: number
  readonly byCertainty: readonly {
    readonly certainty: Certainty
    readonly n: number
    readonly right: number
  }[]
  readonly sentence: string
}

/** Answers needed before anything is said about a learner. */
const ENOUGH_ANSWERS = 5
/** A bias up to this is none. */
const TOLERANCE = 0.1

/** How well a learner's certainty fits how often they are right. Undefined without answers, never NaN. */
export function calibration(answers: readonly CertainAnswer[]): Calibration {
  const chances = answers.map(each => CERTAINTY_CHANCES[each.certainty])
  const right = answers.filter(each => each.correct).length
  const squares = answers.map((each, at) => ((chances[at] ?? 0) - (each.correct ? 1 : 0)) ** 2)
  const bias = average(chances, right)
  return {
    n: answers.length,
    brier: average(squares, 0),
    bias,
    byCertainty: ([1, 2, 3] as const).map(certainty => {
      const said = answers.filter(each => each.certainty === certainty)
      return { certainty, n: said.length, right: said.filter(each => each.correct).length }
    }),
    sentence: sentenceOf(answers.length, bias),
  }
}

function average(values: readonly number[], minus: number): number | undefined {
  if (values.length === 0) return undefined
  return (values.reduce((sum, value) => sum + value, 0) - minus) / values.length
}

/** The same of somebody else, for their teacher. */
export function sayCalibration({ n, bias }: Calibration, name: string): string {
  if (bias === undefined || n < ENOUGH_ANSWERS) return `Too few answers to say how well ${name} judges.`
  if (bias > TOLERANCE) return `${name} is surer than right.`
  if (bias < -TOLERANCE) return `${name} is more often right than sure.`
  return `${name} is about as sure as right.`
}

function sentenceOf(n: number, bias: number | undefined): string {
  if (bias === undefined || n < ENOUGH_ANSWERS) return 'Too few answers to say how well you judge yourself.'
  if (bias > TOLERANCE) return 'You are surer than right: look at your reasons once more before you answer.'
  if (bias < -TOLERANCE) return 'You are more often right than you think.'
  return 'You judge well what you know.'
}
