import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import { lessonsOf } from '#domain/classroom/assigned-work.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type ClassScope = {
  readonly learners: readonly RosterEntry[]
  /** Present ids, in the order of the course. */
  readonly questions: readonly string[]
}

/**
 * What a teacher of the class may look into: its learners of now, and the questions of the lessons and quizzes assigned to
 * it. What a learner does of their own accord stays theirs.
 */
export async function classScope(owned: TaughtClass): Promise<ClassScope> {
  const [course, questions, roster, assignments] = await Promise.all([
    loadCourse(),
    loadQuestions(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
  ])
  const items = assignments.flatMap(each => each.items)
  const lessons = new Set(lessonsOf(items, course))
  const quizzes = new Set(items.flatMap(({ kind, ref }) => (kind === 'quiz' ? [ref] : [])))
  return {
    learners: roster.filter(entry => entry.role === 'learner'),
    questions: [...questions.values()]
      .filter(({ lesson, question }) =>
        question.pool === 'quiz' ? quizzes.has(lesson.split('/')[0] ?? '') : lessons.has(lesson),
      )
      .map(each => each.question.id),
  }
}
