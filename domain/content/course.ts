import { z } from 'zod'
import { entryId, plainText } from './register-fields.ts'

/** `content/course.yaml`: the order of modules and lessons. Titles of lessons stand in the lessons. */
export const courseFile = z.strictObject({
  title: plainText,
  summary: plainText,
  modules: z
    .array(z.strictObject({ id: entryId, title: plainText, summary: plainText, lessons: z.array(entryId) }))
    .min(1, 'a course needs a module'),
})

export type CourseFile = z.output<typeof courseFile>

/** What the course asks of a learner, without keys. Only lessons that exist are in it. */
export type Course = {
  readonly title: string
  readonly summary: string
  readonly modules: readonly CourseModule[]
}

export type CourseModule = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Sum of the lessons' minutes. */
  readonly minutes: number
  readonly lessons: readonly CourseLesson[]
}

export type LessonLink = { readonly id: string; readonly title: string }

export type CourseLesson = {
  /** `module/lesson`. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
  readonly questions: readonly CourseQuestion[]
  /** One a heading, in order: `module/lesson/anchor` with the heading's text. */
  readonly checkpoints: readonly LessonLink[]
  readonly previous: LessonLink | undefined
  readonly next: LessonLink | undefined
}

export type CourseQuestion = {
  /** `module/lesson/question`. */
  readonly id: string
  readonly type: string
  readonly points: number
  /** `check` stands in the lesson, `quiz` is asked in the quiz of the lesson or module only. */
  readonly pool: 'check' | 'quiz'
  readonly idea: string
}
