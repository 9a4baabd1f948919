import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { findTimeFactor } from '#db/attempts.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import { listLessonTallies } from '#db/lesson-tallies.ts'
import type { Actor } from '#domain/account/actor.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type AssignedWork, resultOf } from '#domain/classroom/gradebook.ts'
import { resultKey, withOverride } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { Problem } from '#domain/problem.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { readQuizAttempts } from '#server/classroom/read-quiz-attempts.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { store } from '#server/store.ts'

export type LearnerRecord = {
  readonly class: TaughtClass
  readonly learner: RosterEntry
  /** By how much the learner's time limits are stretched; 1 is not at all. */
  readonly timeFactor: number
  readonly work: readonly (AssignedWork & { readonly result: Result })[]
  /** Lessons of the class's assignments in which the learner has answered something, in course order. */
  readonly lessons: readonly LessonAttempts[]
}

/**
 * One learner of a class the actor teaches: what is assigned, and every answer in the assigned lessons with what was right
 * and why. What a learner does of their own accord stays theirs.
 */
export async function loadLearner(
  actor: Actor,
  classId: string,
  { learner: learnerId, now }: { readonly learner: string; readonly now: number },
): Promise<LearnerRecord> {
  const owned = await taughtClass(actor, classId)
  const [course, roster, assignments] = await Promise.all([
    loadCourse(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
  ])
  const learner = roster.find(entry => entry.person === learnerId && entry.role === 'learner')
  if (!learner) throw new Problem('not-found', 'This learner is not in the class.')
  const work = assignments.map(each => assignedWork(assignmentOf(each), course, owned.time_zone))
  const questions = [...new Set(work.flatMap(each => each.questions))]
  const tallies = new Map(
    (await listLessonTallies(store(), [learnerId], questions)).map(each => [each.lesson, each]),
  )
  const order = course.modules.flatMap(module => module.lessons.map(lesson => lesson.id))
  const answered = order.filter(id => tallies.has(id))
  const quizzes = await readQuizAttempts(
    work.filter(each => each.quiz).map(each => each.id),
    { learner: learnerId, reader: 'teacher', now },
  )
  const { standing } = await readResultNotes(work.map(each => each.id))
  return {
    class: owned,
    learner,
    timeFactor: await findTimeFactor(store(), learnerId),
    work: work.map(each => ({
      ...each,
      result: withOverride(
        resultOf(each, { lessons: tallies, quizzes, now }),
        standing.get(resultKey(each.id, learnerId)),
      ),
    })),
    lessons: await Promise.all(answered.map(id => readLessonAttempts(learnerId, id))),
  }
}
