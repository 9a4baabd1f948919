import type { CourseLesson } from '#domain/content/course.ts'
import type { LessonTally } from './gradebook.ts'

/** How far a learner is in one lesson, as a teacher sees it. Points are of the questions that stand in the lesson. */
export type LessonStanding = {
  readonly id: string
  readonly title: string
  /** Parts of the lesson that were reached, and all of them. */
  readonly read: number
  readonly parts: number
  readonly answered: number
  readonly questions: number
  readonly firstEarned: number
  readonly bestEarned: number
  readonly possible: number
}

/** Sums up one lesson from a learner's tally of it and the ids of the checkpoints they reached. */
export function lessonStanding(
  { id, title, checkpoints, questions }: Pick<CourseLesson, 'id' | 'title' | 'checkpoints' | 'questions'>,
  tally: LessonTally | undefined,
  reached: ReadonlySet<string>,
): LessonStanding {
  const asked = questions.filter(each => each.pool === 'check')
  return {
    id,
    title,
    read: checkpoints.filter(each => reached.has(each.id)).length,
    parts: checkpoints.length,
    answered: tally?.answered ?? 0,
    questions: asked.length,
    firstEarned: tally?.firstEarned ?? 0,
    bestEarned: tally?.bestEarned ?? 0,
    possible: asked.reduce((sum, each) => sum + each.points, 0),
  }
}
