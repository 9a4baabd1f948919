import type { Content, GuideContent } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'
import { minutesOf, PERIOD_MINUTES, phasesOf } from '../guide.ts'

const problem = problemsOf('guide-period')
const missing = problemsOf('guide-period', 'warning')

/** A guide belongs to a module, its phases fill one period, and every module with lessons has a guide. */
export function guidePeriod({ course, lessons, guides }: Content): ContentProblem[] {
  const modules = course.value.modules.map(({ id }) => id)
  const written = new Set(guides.map(({ id }) => id))
  return [
    ...guides.flatMap(guide => inGuide(guide, modules)),
    ...modules
      .filter(id => !written.has(id) && lessons.some(lesson => lesson.id.startsWith(`${id}/`)))
      .map(id =>
        missing(course.at, `the module ${id} has no guide for teachers`, `write content/guides/${id}.mdx`),
      ),
  ]
}

function inGuide({ id, at, outline }: GuideContent, modules: readonly string[]): ContentProblem[] {
  const phases = outline.parts.filter(({ name }) => name === 'Phase')
  const titles = phases.map(({ attributes }) => attributes.title)
  const minutes = phasesOf(outline).at(-1)?.to ?? 0
  return [
    ...(modules.includes(id)
      ? []
      : [problem(at, `${id} is no module of course.yaml`, 'name the file after its module')]),
    ...phases.flatMap(({ attributes, line }, place) => {
      const here = { file: at.file, line }
      if (minutesOf(attributes.minutes) === undefined)
        return [problem(here, 'a <Phase> says no whole minutes', 'write minutes="10"')]
      if (typeof attributes.title !== 'string' || titles.indexOf(attributes.title) < place)
        return [problem(here, 'a <Phase> has no title of its own', 'write title="…"')]
      return []
    }),
    ...(minutes === PERIOD_MINUTES
      ? []
      : [
          problem(
            at,
            `the phases take ${minutes} minutes, a period has ${PERIOD_MINUTES}`,
            'change minutes of a <Phase>',
          ),
        ]),
  ]
}
