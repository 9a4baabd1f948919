import type { Content, Placed } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('duplicate-id')

/** Ids are unique: over all files of a register, over the questions of a lesson, over the lessons of the course. */
export function duplicateId(content: Content): ContentProblem[] {
  const { facts, ideas, misconceptions, terms, sources, lessons, course } = content
  const planned = course.value.modules.flatMap(({ id, lessons: own }) => own.map(each => `${id}/${each}`))
  return [
    ...[facts, ideas, misconceptions, terms, sources].flatMap(doubles),
    ...lessons.flatMap(lesson => doubles(lesson.questions)),
    ...doubles(
      [...course.value.modules, ...planned.map(id => ({ id }))].map(value => ({ at: course.at, value })),
    ),
  ]
}

function doubles(entries: readonly Placed<{ readonly id: string }>[]): ContentProblem[] {
  const first = new Map<string, Placed<{ readonly id: string }>>()
  return entries.flatMap(entry => {
    const before = first.get(entry.value.id)
    if (!before) {
      first.set(entry.value.id, entry)
      return []
    }
    const where = `${before.at.file}:${before.at.line}`
    return [
      problem(
        entry.at,
        `the id ${entry.value.id} is already used at ${where}`,
        'give one of them another id',
      ),
    ]
  })
}
