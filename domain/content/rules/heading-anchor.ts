import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('heading-anchor')

/** Every `##` heading has an anchor, and no two of a text have the same. */
export function headingAnchor({ lessons, guides }: Content): ContentProblem[] {
  return [...lessons, ...guides].flatMap(({ at, outline }) => [
    ...outline.unanchored.map(({ text, line }) =>
      problem(
        { file: at.file, line },
        `the heading "${text}" has no anchor`,
        'end it with {#its-anchor}, in kebab-case',
      ),
    ),
    ...outline.headings
      .filter(({ anchor }, place) => outline.headings.findIndex(each => each.anchor === anchor) < place)
      .map(({ anchor, line }) =>
        problem(
          { file: at.file, line },
          `the anchor ${anchor} is used twice`,
          'give one of the headings another',
        ),
      ),
  ])
}
