import 'server-only'
import type { StoredAssignment } from '#db/assignments.ts'
import type { RosterEntry } from '#db/enrollments.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type AssignedWork, resultOf } from '#domain/classroom/gradebook.ts'
import { resultKey, withOverride } from '#domain/classroom/override.ts'
import { notAssigned, ownWork } from '#domain/classroom/own-work.ts'
import type { Result } from '#domain/classroom/result.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { type DoneWork, readDoneWork } from '#server/classroom/read-done-work.ts'
import { type ResultNotes, readResultNotes } from '#server/classroom/read-result-notes.ts'
import { loadCourse } from '#server/content/load-course.ts'

export type ReadResult = {
  /** As it is for the learner; without lessons and questions where it is for others. */
  readonly work: AssignedWork
  readonly done: DoneWork
  readonly said: ResultNotes
  readonly result: Result
}

type Wanted = { readonly learner: Pick<RosterEntry, 'person' | 'timeFactor'>; readonly now: number }

/** The result of one learner of a class for one assignment of it, as its own page shows it. */
export async function readResult(
  owned: TaughtClass,
  assignment: StoredAssignment,
  { learner: { person, timeFactor }, now }: Wanted,
): Promise<ReadResult> {
  const whole = assignedWork(assignmentOf(assignment), await loadCourse(), owned.time_zone)
  const own = ownWork(whole, { id: person, timeFactor })
  const [done, said] = await Promise.all([
    readDoneWork(own ? [own] : [], { learners: [person], reader: 'teacher', now }),
    readResultNotes([assignment.id]),
  ])
  const tallied = new Map(done.tallies.map(tally => [tally.lesson, tally]))
  const computed = own ? resultOf(own, { ...done, lessons: tallied, now }) : notAssigned(whole)
  return {
    work: own ?? { ...whole, lessons: [], questions: [] },
    done,
    said,
    result: withOverride(computed, said.standing.get(resultKey(assignment.id, person))),
  }
}
