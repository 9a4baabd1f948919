import type { LearnerState } from '#client/learner-state.ts'
import type { LessonLink } from '#domain/content/course.ts'
import type { LessonProgress } from '#domain/progress/progress.ts'

export type NextStep = {
  readonly href: string
  readonly title: string
  readonly kind: 'begin' | 'continue' | 'again'
}

/** What the page knows of its reader and one lesson (`module/lesson`); undefined while nothing is known. */
export function lessonProgressIn(state: LearnerState, lesson: string): LessonProgress | undefined {
  return state.status === 'loading' ? undefined : state.lessons.find(each => each.lesson === lesson)
}

/**
 * Where a reader goes next: to the place last seen, or when that lesson is completed to the first one that is not. Whoever
 * has completed everything begins again. Undefined for a course without lessons.
 */
export function nextStep(state: LearnerState, lessons: readonly LessonLink[]): NextStep | undefined {
  const [first] = lessons
  if (!first) return undefined
  const begin = { href: `/learn/${first.id}`, title: first.title }
  if (state.status === 'loading' || !state.continue) return { ...begin, kind: 'begin' }
  const { lesson: seen, anchor } = state.continue
  const isOpen = ({ id }: LessonLink) => !lessonProgressIn(state, id)?.completed
  const next = lessons.find(lesson => lesson.id === seen && isOpen(lesson)) ?? lessons.find(isOpen)
  if (!next) return { ...begin, kind: 'again' }
  const place = next.id === seen && anchor ? `#${anchor}` : ''
  return { href: `/learn/${next.id}${place}`, title: next.title, kind: 'continue' }
}
