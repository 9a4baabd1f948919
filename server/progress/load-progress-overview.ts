import 'server-only'
import type { Person } from '#domain/account/actor.ts'
import type { Notice } from '#domain/classroom/notices.ts'
import { type LessonOverview, lessonOverview } from '#domain/progress/lesson-overview.ts'
import type { Continue } from '#domain/progress/progress.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadProgress } from '#server/progress/load-progress.ts'

export type ProgressOverview = {
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly lessons: readonly LessonOverview[]
  }[]
  readonly continue: Continue | null
  readonly notices: readonly Notice[]
}

/** The whole course with what the person did in each lesson. */
export async function loadProgressOverview(person: Person, now: number): Promise<ProgressOverview> {
  const [course, progress] = await Promise.all([loadCourse(), loadProgress(person, now)])
  const byLesson = new Map(progress.lessons.map(each => [each.lesson, each]))
  return {
    modules: course.modules.map(({ id, title, lessons }) => ({
      id,
      title,
      lessons: lessons.map(lesson => lessonOverview(lesson, byLesson.get(lesson.id), progress.questions)),
    })),
    continue: progress.continue,
    notices: progress.notices,
  }
}
