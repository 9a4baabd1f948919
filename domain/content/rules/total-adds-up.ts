import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('total-adds-up')

/** How far parts may miss their total, as a share of it: they are rounded one by one. */
const ROUNDING = 0.001

/** A fact that says what it is the sum of is that sum, and its parts are numbers in its own unit. */
export function totalAddsUp({ facts }: Content): ContentProblem[] {
  const byId = new Map(facts.map(({ value }) => [value.id, value]))
  return facts.flatMap(({ at, value: { id, value: total, unit, sumOf } }) => {
    if (!sumOf) return []
    const parts = sumOf.map(part => byId.get(part))
    const cure = 'correct sumOf, or the figure that is wrong'
    const strange = sumOf.find(
      (_, place) => typeof parts[place]?.value !== 'number' || parts[place]?.unit !== unit,
    )
    if (typeof total !== 'number' || strange !== undefined)
      return [
        problem(
          at,
          `${id} cannot be the sum of ${strange ?? 'its parts'}: both are numbers in ${unit}`,
          cure,
        ),
      ]
    const sum = parts.reduce((all, part) => all + Number(part?.value), 0)
    return Math.abs(sum - total) <= Math.abs(total) * ROUNDING
      ? []
      : [problem(at, `${id} is ${total}, and its parts add up to ${sum}`, cure)]
  })
}
