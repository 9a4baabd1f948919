import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('idea-questions', 'warning')

/** An idea has two questions or more, so that a review does not ask the same again. */
export function ideaQuestions({ ideas, lessons }: Content): ContentProblem[] {
  const asked = lessons.flatMap(({ questions }) => questions.map(({ value }) => value.idea))
  return ideas.flatMap(({ at, value }) => {
    const count = asked.filter(id => id === value.id).length
    if (count >= 2) return []
    const has = count === 0 ? 'no question' : 'one question'
    return [
      problem(at, `the idea ${value.id} has ${has}`, 'ask about it in another guise; pool: quiz is enough'),
    ]
  })
}
