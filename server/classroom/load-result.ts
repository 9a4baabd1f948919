import 'server-only'
import type { NamedDueException } from '#db/due-exceptions.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { resultKey } from '#domain/classroom/override.ts'
import { standingDues } from '#domain/classroom/own-due.ts'
import type { Result } from '#domain/classroom/result.ts'
import { type ResultNote, withDueNotes } from '#domain/classroom/result-note.ts'
import { noteView } from '#server/classroom/note-view.ts'
import { readRecheckAttempts } from '#server/classroom/read-recheck-attempts.ts'
import { readResult } from '#server/classroom/read-result.ts'
import { readTaughtAttempt, type TaughtAttempt } from '#server/classroom/read-taught-attempt.ts'
import { type TaughtResult, taughtResult } from '#server/classroom/taught-result.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'

export type LoadedResult = Pick<TaughtResult, 'class' | 'learner'> & {
  /** As it is for the learner; without lessons and questions where it is for others. */
  readonly work: AssignedWork
  readonly result: Result
  readonly notes: readonly ResultNote[]
  /** Number of the newest override, 0 where there is none: what a change has to follow. */
  readonly latest: number
  /** Every answer in the assigned lessons. */
  readonly lessons: readonly LessonAttempts[]
  /** Every attempt at an assigned quiz. */
  readonly attempts: readonly TaughtAttempt[]
  /** The due date of their own that stands, with its reason. */
  readonly ownDue: (NamedDueException & { readonly due_local: string }) | undefined
  /** Number of the newest entry about it, 0 where there is none: what a change has to follow. */
  readonly latestDue: number
  /** The learners before and after this one in the roster. */
  readonly previous: { readonly person: string; readonly name: string } | undefined
  readonly next: { readonly person: string; readonly name: string } | undefined
}

/**
 * One cell of the gradebook of a class the actor teaches, opened: what was answered, what it is worth, what was said. The
 * learner can read who opened it.
 */
export async function loadResult(
  actor: Actor,
  classId: string,
  { now, ...place }: { readonly assignment: string; readonly learner: string; readonly now: number },
): Promise<LoadedResult> {
  const { class: owned, assignment, learner, learners } = await taughtResult(actor, classId, place)
  await noteView(actor, owned, { learner: learner.person, now })
  const { work, done, said, result } = await readResult(owned, assignment, { learner, now })
  const [lessons, attempts, asked] = await Promise.all([
    Promise.all(work.lessons.map(id => readLessonAttempts(learner.person, id, { teacherOf: owned.id }))),
    Promise.all(done.quizzes.map(each => readTaughtAttempt(each, now))),
    readRecheckAttempts(learner.person, work, owned.id),
  ])
  const key = resultKey(assignment.id, learner.person)
  const at = learners.indexOf(learner)
  const ownDues = assignment.dueLog.filter(each => each.learner === learner.person)
  return {
    class: owned,
    learner,
    work,
    result,
    notes: withDueNotes(said.notes.get(key) ?? [], assignment.dueLog, learner.person),
    latest: said.latest.get(key) ?? 0,
    lessons: [...lessons, ...asked].filter(each => each.questions.length > 0),
    attempts,
    ownDue: standingDues(ownDues).get(learner.person),
    latestDue: Math.max(0, ...ownDues.map(each => each.number)),
    previous: learners[at - 1],
    next: learners[at + 1],
  }
}
