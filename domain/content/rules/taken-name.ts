import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('taken-name')

/** What else stands at `/learn/module/…`: the site would show it in place of a lesson of that name. */
export const TAKEN_NAMES: readonly string[] = ['quiz']

/** No lesson has the name of another address of its module. */
export function takenName({ lessons }: Content): ContentProblem[] {
  return lessons
    .filter(({ id }) => TAKEN_NAMES.includes(id.split('/')[1] ?? ''))
    .map(({ id, at }) =>
      problem(
        at,
        `/learn/${id} is not the address of a lesson, and would hide this one`,
        "give the lesson's folder another name, here and in content/course.yaml",
      ),
    )
}
