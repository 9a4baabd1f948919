import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listReachedCheckpoints } from '#db/checkpoints.ts'
import type { RosterEntry } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { Calibration } from '#domain/assessment/calibration.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type AssignedWork, gradebook } from '#domain/classroom/gradebook.ts'
import { type LessonStanding, lessonStanding } from '#domain/classroom/lesson-standing.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import type { Result } from '#domain/classroom/result.ts'
import { Problem } from '#domain/problem.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { classScope } from '#server/classroom/class-scope.ts'
import { noteView } from '#server/classroom/note-view.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { readDoneWork } from '#server/classroom/read-done-work.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadCalibration } from '#server/progress/load-calibration.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { type ReviewHabit, readReviewHabit } from '#server/review/read-review-habit.ts'
import { store } from '#server/store.ts'

export type LearnerRecord = {
  readonly class: TaughtClass
  readonly learner: RosterEntry
  /** By how much the learner's time limits are stretched; 1 is not at all. */
  readonly timeFactor: number
  readonly work: readonly LearnerWork[]
  /** Mean fraction of what counts so far; undefined while nothing does. */
  readonly mean: number | undefined
  /** Every lesson that is assigned to them in the class, in course order. */
  readonly standings: readonly LessonStanding[]
  /** From the assigned questions only. */
  readonly calibration: Calibration
  /** Of everything the learner reviews: counts and nothing else. */
  readonly habit: ReviewHabit
  /** Lessons assigned to them in which the learner has answered something, in course order. */
  readonly lessons: readonly LessonAttempts[]
}

export type LearnerWork = AssignedWork & {
  readonly result: Result
  /** Submitted attempts at an assigned quiz. */
  readonly attempts: number
}

/**
 * One learner of a class the actor teaches: what is assigned, how far they are, and every answer in the assigned lessons
 * with what was right and why. What a learner does of their own accord stays theirs, but for two counts of review. The
 * learner can read who looked.
 */
export async function loadLearner(
  actor: Actor,
  classId: string,
  { learner: person, now }: { readonly learner: string; readonly now: number },
): Promise<LearnerRecord> {
  const owned = await taughtClass(actor, classId)
  const { learners, questions, isAssigned } = await classScope(owned)
  const learner = learners.find(entry => entry.person === person)
  if (!learner) throw new Problem('not-found', 'This learner is not in the class.')
  await noteView(actor, owned, { learner: person, now })
  const { timeZone, timeFactor } = learner
  const [done, calibration, habit] = await Promise.all([
    readDone(owned, learner, now),
    loadCalibration(
      { id: person, timeZone },
      questions.filter(id => isAssigned(person, id)),
    ),
    readReviewHabit(person, { timeZone, now }),
  ])
  return { class: owned, learner, timeFactor, calibration, habit, ...done }
}

type Done = Pick<LearnerRecord, 'work' | 'mean' | 'standings' | 'lessons'>

async function readDone(
  owned: TaughtClass,
  { person: learner, timeFactor }: RosterEntry,
  now: number,
): Promise<Done> {
  const [course, assignments] = await Promise.all([loadCourse(), listAssignments(store(), [owned.id])])
  const assigned = assignments.flatMap(
    each =>
      ownWork(assignedWork(assignmentOf(each), course, owned.time_zone), { id: learner, timeFactor }) ?? [],
  )
  const ids = assigned.map(each => each.id)
  const [done, { standing: overrides }, checkpoints] = await Promise.all([
    readDoneWork(assigned, { learners: [learner], reader: 'teacher', now }),
    readResultNotes(ids),
    listReachedCheckpoints(store(), learner),
  ])
  const [row] = gradebook([learner], assigned, { ...done, overrides, now }).rows
  const { tallies, quizzes } = done
  const wanted = new Set(assigned.flatMap(each => each.lessons))
  const lessons = course.modules.flatMap(module => module.lessons).filter(each => wanted.has(each.id))
  const tallyOf = new Map(tallies.map(tally => [tally.lesson, tally]))
  const reached = new Set(checkpoints.map(each => followAlias(each.checkpoint)))
  return {
    work: assigned.flatMap((each, at) => {
      const result = row?.results[at]
      const submitted = quizzes.filter(quiz => quiz.assignment === each.id && quiz.submittedAt !== undefined)
      return result ? [{ ...each, result, attempts: submitted.length }] : []
    }),
    mean: row?.mean,
    standings: lessons.map(each => lessonStanding(each, tallyOf.get(each.id), reached)),
    lessons: await Promise.all(
      lessons
        .filter(each => tallyOf.has(each.id))
        .map(each => readLessonAttempts(learner, each.id, { teacherOf: owned.id })),
    ),
  }
}
