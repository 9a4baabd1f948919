import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('distractor-misconception', 'warning')

/**
 * A wrong choice names its misconception, or nothing can be learned from who picks it. The schema demands it of
 * options and verdicts; this looks at the reasons and deciding sources of a claim, where it may be left out.
 */
export function distractorMisconception({ lessons }: Content): ContentProblem[] {
  return lessons.flatMap(({ questions }) =>
    questions.flatMap(({ at, value }) => {
      if (value.type !== 'claim') return []
      return [...value.reasons, ...value.deciding]
        .filter(each => !each.key && !each.misconception)
        .map(each =>
          problem(
            at,
            `${value.id}: ${each.id} is wrong but names no misconception`,
            'name one of content/misconceptions',
          ),
        )
    }),
  )
}
