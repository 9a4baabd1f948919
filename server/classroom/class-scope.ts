import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import { lessonsOf } from '#domain/classroom/assigned-work.ts'
import type { AssignmentItem } from '#domain/classroom/assignment-item.ts'
import type { Course } from '#domain/content/course.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { type LoadedQuestion, loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

type Questions = ReadonlyMap<string, LoadedQuestion>

export type ClassScope = {
  readonly learners: readonly RosterEntry[]
  /** Present ids, in the order of the course. */
  readonly questions: readonly string[]
  /** Is this question, by its present id, assigned to this learner? */
  readonly isAssigned: (learner: string, question: string) => boolean
}

/**
 * What a teacher of the class may look into: its learners of now, and the questions of the lessons and quizzes assigned to
 * each. What a learner does of their own accord stays theirs.
 */
export async function classScope(owned: TaughtClass): Promise<ClassScope> {
  const [course, questions, roster, assignments] = await Promise.all([
    loadCourse(),
    loadQuestions(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
  ])
  const given = assignments.map(each => questionsOf(each.items, { course, questions }))
  const all = new Set(given.flatMap(each => [...each]))
  return {
    learners: roster.filter(entry => entry.role === 'learner'),
    questions: [...questions.keys()].filter(id => all.has(id)),
    isAssigned: (learner, question) =>
      assignments.some(
        ({ audience, learners }, at) =>
          (audience === 'class' || learners.includes(learner)) && given[at]?.has(question),
      ),
  }
}

function questionsOf(
  items: readonly AssignmentItem[],
  { course, questions }: { readonly course: Course; readonly questions: Questions },
): ReadonlySet<string> {
  const lessons = new Set(lessonsOf(items, course))
  const quizzes = new Set(items.flatMap(({ kind, ref }) => (kind === 'quiz' ? [ref] : [])))
  const named = new Set(items.flatMap(({ kind, ref }) => (kind === 'question' ? [ref] : [])))
  const isGiven = ({ lesson, question }: LoadedQuestion) =>
    named.has(question.id) ||
    (question.pool === 'quiz' ? quizzes.has(lesson.split('/')[0] ?? '') : lessons.has(lesson))
  return new Set([...questions].flatMap(([id, each]) => (isGiven(each) ? [id] : [])))
}
