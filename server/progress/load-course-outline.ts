import 'server-only'
import { loadCourse } from '#server/content/load-course.ts'

export type CourseOutline = {
  readonly title: string
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly lessons: readonly {
      readonly id: string
      readonly title: string
      readonly minutes: number
      readonly questions: readonly { readonly id: string; readonly type: string; readonly points: number }[]
      readonly checkpoints: readonly string[]
    }[]
  }[]
}

/** What the course consists of, for programs: built field by field, so that nothing else can slip out. */
export async function loadCourseOutline(): Promise<CourseOutline> {
  const course = await loadCourse()
  return {
    title: course.title,
    modules: course.modules.map(module => ({
      id: module.id,
      title: module.title,
      lessons: module.lessons.map(lesson => ({
        id: lesson.id,
        title: lesson.title,
        minutes: lesson.minutes,
        questions: lesson.questions.map(({ id, type, points }) => ({ id, type, points })),
        checkpoints: lesson.checkpoints.map(each => each.id),
      })),
    })),
  }
}
