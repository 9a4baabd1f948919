import type { CourseLesson } from '#domain/content/course.ts'
import type { LessonProgress, QuestionProgress } from './progress.ts'

/** One lesson as its learner sees it from afar. Points are summed over every question answered in it. */
export type LessonOverview = {
  readonly id: string
  readonly title: string
  readonly completed: boolean
  readonly answered: number
  readonly questions: number
  /** The heading reached last. */
  readonly place: { readonly title: string; readonly anchor: string } | undefined
  readonly seenAt: number | undefined
  readonly tries: number
  readonly first: number
  readonly best: number
  readonly last: number
  readonly possible: number
}

/** Sums up what one learner did in a lesson. */
export function lessonOverview(
  lesson: Pick<CourseLesson, 'id' | 'title' | 'checkpoints'>,
  progress: LessonProgress | undefined,
  questions: Readonly<Record<string, QuestionProgress>>,
): LessonOverview {
  const own = Object.entries(questions)
    .filter(([id]) => id.startsWith(`${lesson.id}/`))
    .map(([, each]) => each)
  const sum = (value: (each: QuestionProgress) => number | null) =>
    own.reduce((total, each) => total + (value(each) ?? 0), 0)
  const heading = lesson.checkpoints.find(each => each.id === `${lesson.id}/${progress?.place}`)
  return {
    id: lesson.id,
    title: lesson.title,
    completed: progress?.completed ?? false,
    answered: progress?.answered ?? 0,
    questions: progress?.questions ?? 0,
    place: heading && { title: heading.title, anchor: progress?.place ?? '' },
    seenAt: progress?.seenAt ?? undefined,
    tries: sum(each => each.tries),
    first: sum(each => each.first),
    best: sum(each => each.best),
    last: sum(each => each.last),
    possible: sum(each => each.possible),
  }
}
