import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('objective-tested')

/** Every objective of a lesson is tested by a question of it, and questions and ideas name objectives that exist. */
export function objectiveTested({ lessons, ideas }: Content): ContentProblem[] {
  const objectives = new Map(
    lessons.map(({ id, frontMatter }) => [id, new Set(frontMatter.objectives.map(each => each.id))]),
  )
  const ofLessons = lessons.flatMap(({ at, frontMatter, questions }) => {
    const own = frontMatter.objectives.map(each => each.id)
    return [
      ...own
        .filter(id => !questions.some(({ value }) => value.objective === id))
        .map(id =>
          problem(at, `nothing tests the objective ${id}`, 'add a question with it, or drop the objective'),
        ),
      ...questions
        .filter(({ value }) => !own.includes(value.objective))
        .map(({ at: there, value }) =>
          problem(
            there,
            `${value.id} names the objective ${value.objective}, which its lesson does not have`,
            `name one of ${own.join(', ')}`,
          ),
        ),
    ]
  })
  const ofIdeas = ideas.flatMap(({ at, value }) => {
    const [module, lesson, objective = ''] = value.objective.split('/')
    const there = objectives.get(`${module}/${lesson}`)
    if (!there || there.has(objective)) return []
    return [
      problem(
        at,
        `the idea ${value.id} names the objective ${value.objective}, which does not exist`,
        `name one of ${[...there].join(', ')}`,
      ),
    ]
  })
  return [...ofLessons, ...ofIdeas]
}
