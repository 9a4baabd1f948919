import 'server-only'
import { listAssignments, type StoredAssignment } from '#db/assignments.ts'
import { listRoster } from '#db/enrollments.ts'
import { listAllTries, type TryRow } from '#db/responses.ts'
import type { Person } from '#domain/account/actor.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { type LoadedGradebook, loadGradebook } from '#server/classroom/load-gradebook.ts'
import { store } from '#server/store.ts'

/** A class with what its figures are compared by: the gradebook as its teacher sees it, and the log. */
export type ClassFigures = {
  readonly teacher: Person
  readonly book: LoadedGradebook
  /** In the order of the gradebook's columns. */
  readonly assignments: readonly StoredAssignment[]
  /** Every answer that counts, by learner, in the order of the gradebook's rows. */
  readonly log: ReadonlyMap<string, readonly TryRow[]>
  readonly now: number
}

/** Reads a class for the self-check of figures; nothing for one that nobody teaches now. */
export async function readClassFigures(classId: string, now: number): Promise<ClassFigures | undefined> {
  const roster = await listRoster(store(), classId)
  const first = roster.find(entry => entry.role === 'teacher')
  if (!first) return undefined
  const { person: id, name, userName, timeZone } = first
  const teacher = { kind: 'person', id, name, userName, role: 'teacher', timeZone } as const
  // What time has brought is done first: else a page that is looked at would change what was read before.
  for (const { person } of roster) await settleAttempts(person, now)
  const [book, assignments] = await Promise.all([
    loadGradebook(teacher, classId, now),
    listAssignments(store(), [classId]),
  ])
  const log = new Map<string, readonly TryRow[]>()
  for (const { person } of book.learners) log.set(person, await listAllTries(store(), person))
  return { teacher, book, assignments, log, now }
}
