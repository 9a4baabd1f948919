import type { Content } from './content.ts'

/** `module/lesson` of every lesson of the course, with or without files. */
export function plannedLessons({ course }: Content): Set<string> {
  return new Set(course.value.modules.flatMap(({ id, lessons }) => lessons.map(lesson => `${id}/${lesson}`)))
}
