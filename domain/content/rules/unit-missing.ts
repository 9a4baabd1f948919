import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('unit-missing')

/** A number question whose key is a fact asks in the fact's unit, or accepts it. */
export function unitMissing({ lessons, facts }: Content): ContentProblem[] {
  const known = new Map(facts.map(({ value }) => [value.id, value]))
  return lessons.flatMap(({ questions }) =>
    questions.flatMap(({ at, value, facts: used }) => {
      if (value.type !== 'number') return []
      const source = used.map(id => known.get(id)).find(each => each?.value === value.key)
      if (!source || source.unit === '' || source.unit === value.unit || source.unit in value.units) return []
      const read = value.unit === '' ? 'no unit' : `the unit ${value.unit}`
      const message = `${value.id} asks in ${read}, but its key is the fact ${source.id} in ${source.unit}`
      return [problem(at, message, `say unit: ${source.unit}, or add it under units with its factor`)]
    }),
  )
}
