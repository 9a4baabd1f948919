import type { Content } from '../content.ts'
import { type ContentProblem, type Place, problemsOf } from '../content-problem.ts'
import { namedIn } from '../named-in.ts'
import { plannedLessons } from '../planned-lessons.ts'

const problem = problemsOf('unknown-anchor')

/** Every `lookAt` leads somewhere. Lessons that are planned but not yet written are believed. */
export function unknownAnchor(content: Content): ContentProblem[] {
  const planned = plannedLessons(content)
  const anchors = new Map(
    content.lessons.map(({ id, outline }) => [id, new Set(outline.headings.map(({ anchor }) => anchor))]),
  )
  const leads = [
    ...content.misconceptions.map(({ at, value }) => ({ at, by: value.id, to: value.lookAt ?? '' })),
    ...content.lessons.flatMap(({ id, questions }) =>
      questions.flatMap(({ at, value }) =>
        namedIn(value, 'lookAt').map(to => ({ at, by: value.id, to: to.includes('#') ? to : `${id}#${to}` })),
      ),
    ),
  ].filter(({ to }) => to !== '')

  return leads.flatMap(({ at, by, to }) => {
    const [lesson = '', anchor = ''] = to.split('#')
    const there = anchors.get(lesson)
    if (!there) return planned.has(lesson) ? [] : [missing(at, by, to)]
    return there.has(anchor) ? [] : [missing(at, by, to)]
  })
}

function missing(at: Place, by: string, to: string): ContentProblem {
  return problem(at, `${by} looks at ${to}, which does not exist`, 'name the anchor of a ## heading')
}
