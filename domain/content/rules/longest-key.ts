import { choicesOf, type PlacedChoice } from '../choices-of.ts'
import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('longest-key', 'warning')
const FEWEST = 4
const MOST = 0.5

/** In a lesson with four choice questions or more, the key is the longest option in at most half of them. */
export function longestKey({ lessons }: Content): ContentProblem[] {
  return lessons.flatMap(lesson => {
    const choices = choicesOf(lesson)
    const telling = choices.filter(keyIsLongest)
    const [first] = telling
    if (!first || choices.length < FEWEST || telling.length <= choices.length * MOST) return []
    const message = `the key is the longest option in ${telling.length} of ${choices.length} choice questions of ${lesson.id}`
    return [
      problem(first.at, message, 'shorten keys or lengthen distractors, so that length gives nothing away'),
    ]
  })
}

function keyIsLongest({ value }: PlacedChoice): boolean {
  const key = value.options.find(each => each.key)
  return value.options.every(each => each === key || each.text.length < (key?.text.length ?? 0))
}
