import { choicesOf } from '../choices-of.ts'
import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('key-positions', 'warning')
const FEWEST = 5
const MOST = 0.6

/**
 * In a lesson with five choice questions or more, the key stands at no position of the written order in more than
 * three fifths of them. Pages shuffle, but handouts and exports keep the order.
 */
export function keyPositions({ lessons }: Content): ContentProblem[] {
  return lessons.flatMap(lesson => {
    const choices = choicesOf(lesson)
    const places = choices.map(({ value }) => value.options.findIndex(each => each.key))
    const [first] = choices
    if (!first || choices.length < FEWEST) return []
    return [...new Set(places)].flatMap(place => {
      const count = places.filter(each => each === place).length
      if (count <= choices.length * MOST) return []
      const message = `the key is option ${place + 1} in ${count} of ${choices.length} choice questions of ${lesson.id}`
      return [problem(first.at, message, 'write some keys at other places')]
    })
  })
}
