import 'server-only'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { lessonOf } from '#domain/ids.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'

/**
 * What a learner answered to the questions of a re-check since it was given, by lesson; nothing for other work. The caller
 * has proved that a teacher of the class may read it.
 */
export async function readRecheckAttempts(
  learner: string,
  { since, questions }: Pick<AssignedWork, 'since' | 'questions'>,
  classId: string,
): Promise<LessonAttempts[]> {
  if (since === undefined) return []
  const lessons = [...new Set(questions.map(lessonOf))]
  const read = lessons.map(id => readLessonAttempts(learner, id, { teacherOf: classId }))
  return (await Promise.all(read)).map(each => ({
    lesson: each.lesson,
    asked: questions.filter(id => lessonOf(id) === each.lesson.id).length,
    questions: each.questions
      .filter(question => questions.includes(question.id))
      .map(question => ({
        ...question,
        attempts: question.attempts.filter(attempt => attempt.answeredAt >= since),
      }))
      .filter(question => question.attempts.length > 0),
    decided: [],
  }))
}
