import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('fact-past-valid')

/** A fact is looked up again once `validUntil` is over. `today` is YYYY-MM-DD. */
export function factPastValid({ facts }: Content, today: string): ContentProblem[] {
  return facts
    .filter(
      ({ value }) =>
        value.validUntil !== undefined && value.validUntil < today.slice(0, value.validUntil.length),
    )
    .map(({ at, value }) =>
      problem(
        at,
        `${value.id} was good until ${value.validUntil}`,
        'look the figure up again, then change value, asOf and validUntil',
      ),
    )
}
