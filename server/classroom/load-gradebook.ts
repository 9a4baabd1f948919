import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import { listRoster, type RosterEntry } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { timeFactorsOf } from '#domain/assessment/time-factor.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { type Gradebook, gradebook } from '#domain/classroom/gradebook.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { readDoneWork } from '#server/classroom/read-done-work.ts'
import { type ResultNotes, readResultNotes } from '#server/classroom/read-result-notes.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type LoadedGradebook = Gradebook & {
  readonly class: TaughtClass
  readonly learners: readonly RosterEntry[]
  readonly notes: ResultNotes['notes']
}

/** Learners × assignments of a class the actor teaches; rows stand in the order of `learners`. Ten queries, none per learner. */
export async function loadGradebook(actor: Actor, classId: string, now: number): Promise<LoadedGradebook> {
  const owned = await taughtClass(actor, classId)
  const [course, roster, assignments] = await Promise.all([
    loadCourse(),
    listRoster(store(), owned.id),
    listAssignments(store(), [owned.id]),
  ])
  const learners = roster.filter(entry => entry.role === 'learner')
  const work = assignments.map(each => assignedWork(assignmentOf(each), course, owned.time_zone))
  const people = learners.map(learner => learner.person)
  const done = await readDoneWork(work, { learners: people, reader: 'teacher', now })
  const { standing, notes } = await readResultNotes(assignments.map(each => each.id))
  return {
    class: owned,
    learners,
    notes,
    ...gradebook(people, work, { ...done, overrides: standing, timeFactors: timeFactorsOf(learners), now }),
  }
}
