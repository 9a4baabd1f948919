import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('heading-anchor')

/** Every `##` heading has an anchor, and nothing else of the text has the same: no heading, and no figure. */
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
    ...outline.parts.flatMap(({ name, id, line }) => {
      const figure = kebab(name)
      const clashes = id === undefined && outline.headings.some(({ anchor }) => anchor === figure)
      return clashes
        ? [
            problem(
              { file: at.file, line },
              `a heading has the anchor ${figure}, which is the id of this figure`,
              'give the heading another anchor, or the figure an id',
            ),
          ]
        : []
    }),
  ])
}

/** `BalanceProblem` is drawn in an element with the id `balance-problem`. */
function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}
