import 'server-only'
import { listLessonTallies } from '#db/lesson-tallies.ts'
import type { Actor } from '#domain/account/actor.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type AssignedWork, resultOf } from '#domain/classroom/gradebook.ts'
import { resultKey, withOverride } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import type { ResultNote } from '#domain/classroom/result-note.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { type TaughtResult, taughtResult } from '#server/classroom/taught-result.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { type LessonAttempts, readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { store } from '#server/store.ts'

export type LoadedResult = Pick<TaughtResult, 'class' | 'learner'> & {
  readonly work: AssignedWork
  readonly result: Result
  readonly notes: readonly ResultNote[]
  /** Number of the newest override, 0 where there is none: what a change has to follow. */
  readonly latest: number
  /** Every answer in the assigned lessons. */
  readonly lessons: readonly LessonAttempts[]
  /** The learners before and after this one in the roster. */
  readonly previous: { readonly person: string; readonly name: string } | undefined
  readonly next: { readonly person: string; readonly name: string } | undefined
}

/** One cell of the gradebook of a class the actor teaches, opened: what was answered, what it is worth, what was said. */
export async function loadResult(
  actor: Actor,
  classId: string,
  { now, ...place }: { readonly assignment: string; readonly learner: string; readonly now: number },
): Promise<LoadedResult> {
  const { class: owned, assignment, learner, learners } = await taughtResult(actor, classId, place)
  const course = await loadCourse()
  const { due_local: dueLocal, created_at: createdAt, ...given } = assignment
  const work = assignedWork({ ...given, dueLocal, createdAt }, course, owned.time_zone)
  const [tallies, said, lessons] = await Promise.all([
    listLessonTallies(store(), [learner.person], work.questions),
    readResultNotes([assignment.id]),
    Promise.all(work.lessons.map(id => readLessonAttempts(learner.person, id))),
  ])
  const key = resultKey(assignment.id, learner.person)
  const computed = resultOf(work, new Map(tallies.map(tally => [tally.lesson, tally])), now)
  const at = learners.indexOf(learner)
  return {
    class: owned,
    learner,
    work,
    result: withOverride(computed, said.standing.get(key)),
    notes: said.notes.get(key) ?? [],
    latest: said.latest.get(key) ?? 0,
    lessons: lessons.filter(each => each.questions.length > 0),
    previous: learners[at - 1],
    next: learners[at + 1],
  }
}
