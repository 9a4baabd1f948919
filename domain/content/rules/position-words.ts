import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('position-words')
const POSITION =
  /\b(?:all|none|both|neither|any|some|two) of the (?:above|below|others?)\b|\b(?:options?|answers?|choices?) (?:[a-d]|\d)\b|\bthe (?:first|second|third|last|previous|next) (?:options?|answers?|choices?)\b|\b(?:above|below)\b$/i

/** Options are shuffled, so none may speak of where another stands, unless it is itself `fixed` in place. */
export function positionWords({ lessons }: Content): ContentProblem[] {
  return lessons.flatMap(({ questions }) =>
    questions.flatMap(({ at, value }) => {
      if (value.type !== 'choice' && value.type !== 'choices') return []
      return value.options
        .filter(({ id, text }) => POSITION.test(text) && !value.fixed.includes(id))
        .map(({ id, text }) =>
          problem(
            at,
            `${value.id}: option ${id} says "${text}", but options are shuffled`,
            `name what is meant, or add ${id} to fixed`,
          ),
        )
    }),
  )
}
