import 'server-only'
import { listAssignmentsFor } from '#db/assignments.ts'
import { findTimeFactor } from '#db/attempts.ts'
import { listClassesOf } from '#db/enrollments.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { AssignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import { assignedWork } from '#domain/classroom/assigned-work.ts'
import { resultOf } from '#domain/classroom/gradebook.ts'
import type { LateRule } from '#domain/classroom/late-rule.ts'
import { resultKey, withOverride } from '#domain/classroom/override.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import type { Result } from '#domain/classroom/result.ts'
import { type ResultNote, withDueNotes } from '#domain/classroom/result-note.ts'
import type { SetUp } from '#domain/classroom/set-up.ts'
import { signedIn } from '#server/account/policy.ts'
import { assignmentOf } from '#server/classroom/assignment-of.ts'
import { readDoneWork } from '#server/classroom/read-done-work.ts'
import { readResultNotes } from '#server/classroom/read-result-notes.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

const NEVER = Number.MAX_SAFE_INTEGER

export type Assigned = {
  readonly id: string
  readonly title: string
  readonly class: { readonly id: string; readonly name: string; readonly timeZone: string }
  readonly lessons: readonly string[]
  /** Does it ask questions by name, at its own address? */
  readonly isRecheck: boolean
  /** A diagram to work with, as a teacher set it up. */
  readonly setUp: SetUp | undefined
  readonly dueAt: number | undefined
  /** What late work counts; undefined is all of it. */
  readonly late: LateRule | undefined
  readonly result: Result
  /** Where it is a quiz: its rules, when it opens if it has not yet, and how many attempts the actor has begun. */
  readonly quiz: (AssignedQuiz & { readonly begun: number }) | undefined
  /** What a teacher set or said about it, oldest first. */
  readonly notes: readonly ResultNote[]
}

/** What the actor's classes ask of them, the earliest due first, without a date last; and the classes themselves. */
export async function loadAssigned(
  actor: Actor,
  now: number,
): Promise<{ classes: { id: string; name: string }[]; assigned: Assigned[] }> {
  const person = signedIn(actor)
  const [course, classes] = await Promise.all([loadCourse(), listClassesOf(store(), person.id)])
  const rows = await listAssignmentsFor(
    store(),
    person.id,
    classes.map(each => each.id),
  )
  const asker = { id: person.id, timeFactor: await findTimeFactor(store(), person.id) }
  const work = rows.flatMap(row => {
    const from = classes.find(each => each.id === row.class)
    const own = from && ownWork(assignedWork(assignmentOf(row), course, from.time_zone), asker)
    return own ? [{ from, dueLog: row.dueLog, ...own }] : []
  })
  const { tallies, quizzes, rechecks } = await readDoneWork(work, {
    learners: [person.id],
    reader: 'learner',
    now,
  })
  const { standing, notes } = await readResultNotes(work.map(each => each.id))
  const byLesson = new Map(tallies.map(tally => [tally.lesson, tally]))
  const assigned = work.map(each => ({
    id: each.id,
    title: each.title,
    class: { id: each.from.id, name: each.from.name, timeZone: each.from.time_zone },
    lessons: each.lessons,
    isRecheck: each.since !== undefined,
    setUp: each.setUp,
    dueAt: each.dueAt,
    late: each.late,
    result: withOverride(
      resultOf(each, { lessons: byLesson, quizzes, rechecks, now }),
      standing.get(resultKey(each.id, person.id)),
    ),
    quiz: each.quiz && {
      ...each.quiz,
      opensAt: (each.quiz.opensAt ?? 0) > now ? each.quiz.opensAt : undefined,
      begun: quizzes.filter(attempt => attempt.assignment === each.id).length,
    },
    notes: withDueNotes(notes.get(resultKey(each.id, person.id)) ?? [], each.dueLog, person.id),
  }))
  assigned.sort((a, b) => (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER))
  return { classes: classes.map(({ id, name }) => ({ id, name })), assigned }
}
