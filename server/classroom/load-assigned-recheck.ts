import 'server-only'
import { listAssignmentsFor } from '#db/assignments.ts'
import { listFirstReached } from '#db/checkpoints.ts'
import { listClassesOf } from '#db/enrollments.ts'
import { listTriesSince } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import { goalOf, type SetUp } from '#domain/classroom/set-up.ts'
import { lessonOf } from '#domain/ids.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDiagramSteps } from '#server/content/load-diagram-steps.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { loadPublicQuestions } from '#server/content/load-public-questions.ts'
import { store } from '#server/store.ts'

export type AssignedRecheck = {
  readonly id: string
  readonly title: string
  readonly class: { readonly name: string; readonly timeZone: string }
  readonly dueAt: number | undefined
  /** A diagram to work with, the step that ends it, and whether that was reached since it was given. */
  readonly setUp:
    | (SetUp & { readonly title: string; readonly goal: string | undefined; readonly isReached: boolean })
    | undefined
  /** In the order they are asked; `first` is the first answer since it was given, undefined before it. */
  readonly questions: readonly {
    readonly question: PublicQuestion
    readonly first: { readonly earned: number | null; readonly possible: number } | undefined
  }[]
}

/**
 * A re-check or a set-up that is given to the actor, to be answered.
 * @throws Problem `not-found` where it is not theirs, or neither.
 */
export async function loadAssignedRecheck(actor: Actor, id: string): Promise<AssignedRecheck> {
  const person = signedIn(actor)
  const classes = await listClassesOf(store(), person.id)
  const ids = classes.map(each => each.id)
  const row = (await listAssignmentsFor(store(), person.id, ids)).find(each => each.id === id)
  const from = classes.find(each => each.id === row?.class)
  const course = await loadCourse()
  const work = row && from && ownWork(assignedWork(assignmentOf(row), course, from.time_zone), person)
  if (!from || work?.since === undefined) throw new Problem('not-found', 'This is not assigned to you.')
  const lessons = work.questions.map(lessonOf).flatMap(each => [each, ...formerIds(each)])
  const log = await listTriesSince(store(), { learners: [person.id], lessons, since: work.since })
  const first = new Map(summariseLog(person.id, log).map(each => [each.question, each]))
  const shown = await loadPublicQuestions(work.questions)
  return {
    id: work.id,
    title: work.title,
    class: { name: from.name, timeZone: from.time_zone },
    dueAt: work.dueAt,
    setUp: work.setUp && (await shownSetUp(person.id, work.setUp, work.since)),
    questions: work.questions.flatMap(each => {
      const question = shown.get(each)
      const done = first.get(each)
      if (!question) return []
      return [{ question, first: done && { earned: done.first_earned, possible: done.possible } }]
    }),
  }
}

async function shownSetUp(learner: string, setUp: SetUp, since: number): Promise<AssignedRecheck['setUp']> {
  const placed = loadPlacedDiagrams().find(
    each => each.lesson.id === setUp.lesson && each.figure === setUp.figure,
  )
  const goal = goalOf(setUp)
  const checkpoints = goal === undefined ? [] : [goal]
  const reached = await listFirstReached(store(), { learners: [learner], checkpoints, since })
  return {
    ...setUp,
    title: placed?.title ?? setUp.figure,
    goal: placed && loadDiagramSteps(placed).find(each => each.id === setUp.step)?.title,
    isReached: reached.length > 0,
  }
}
