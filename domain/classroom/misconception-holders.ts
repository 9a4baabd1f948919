import { group } from 'd3-array'

type Shown = {
  readonly learner: string
  readonly question: string
  readonly answeredAt: number
  /** Is it the learner's last answer to the question? */
  readonly isLast: boolean
}

export type MisconceptionHolder = {
  readonly learner: string
  /** Questions in which it was shown, each once. */
  readonly questions: readonly string[]
  /** When it was shown last. */
  readonly shownAt: number
  /** Does a last answer still show it? False for one who has answered otherwise since. */
  readonly holds: boolean
}

/** Learners whose answers show one misconception, and which of them hold it still. */
export function misconceptionHolders(shown: readonly Shown[]): MisconceptionHolder[] {
  return [...group(shown, each => each.learner)].map(([learner, own]) => ({
    learner,
    questions: [...new Set(own.map(each => each.question))],
    shownAt: Math.max(...own.map(each => each.answeredAt)),
    holds: own.some(each => each.isLast),
  }))
}
