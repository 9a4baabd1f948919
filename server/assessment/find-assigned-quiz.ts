import 'server-only'
import { listAssignmentsFor } from '#db/assignments.ts'
import { findTimeFactor } from '#db/attempts.ts'
import { listClassesOf } from '#db/enrollments.ts'
import type { Person } from '#domain/account/actor.ts'
import { type AssignedQuiz, assignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import { standingDues } from '#domain/classroom/own-due.ts'
import { ownQuiz } from '#domain/classroom/own-work.ts'
import { Problem } from '#domain/problem.ts'
import { store } from '#server/store.ts'

export type FoundQuiz = AssignedQuiz & {
  readonly id: string
  readonly title: string
  readonly class: { readonly name: string; readonly timeZone: string }
}

const NOT_ASSIGNED = 'This quiz is not assigned to you.'

/**
 * A module's quiz as it is assigned to the person, in a class that they learn in now; it closes when it does for them.
 * @throws Problem `not-found` where it is not assigned to them.
 */
export async function findAssignedQuiz(
  person: Person,
  { module, assignment }: { readonly module: string; readonly assignment: string },
): Promise<FoundQuiz> {
  const classes = await listClassesOf(store(), person.id)
  const rows = await listAssignmentsFor(
    store(),
    person.id,
    classes.map(each => each.id),
  )
  const row = rows.find(each => each.id === assignment)
  const from = classes.find(each => each.id === row?.class)
  if (!row || !from) throw new Problem('not-found', NOT_ASSIGNED)
  const dueLocal = standingDues(row.dueLog).get(person.id)?.due_local ?? row.due_local
  const given = { ...row, opensLocal: row.opens_local, dueLocal }
  const quiz = assignedQuiz(given, from.time_zone)
  if (quiz?.module !== module) throw new Problem('not-found', NOT_ASSIGNED)
  const own = ownQuiz(quiz, await findTimeFactor(store(), person.id))
  return { ...own, id: row.id, title: row.title, class: { name: from.name, timeZone: from.time_zone } }
}
