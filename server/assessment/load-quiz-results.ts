import 'server-only'
import { findAssignments } from '#db/assignments.ts'
import { listAttemptResponses, listAttempts, type StoredAttempt } from '#db/attempts.ts'
import type { Person } from '#domain/account/actor.ts'
import { type CountingScore, pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import { PRESETS } from '#domain/assessment/release.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { type AttemptSummary, summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type QuizResult = {
  readonly module: { readonly id: string; readonly title: string }
  /** The assignment it was taken for, also one that is over; undefined is practice. */
  readonly assignment: { readonly id: string; readonly title: string } | undefined
  readonly attempts: number
  /** Oldest first. */
  readonly runs: readonly AttemptSummary[]
  readonly hasOpen: boolean
  /** The score that counts; missing before the first. */
  readonly counting: CountingScore | undefined
  /** When an attempt was last begun or submitted. */
  readonly at: number
}

/** How a person did in quizzes, by module in the order of the course: what they practised, then what was assigned. */
export async function loadQuizResults(person: Person, now: number): Promise<QuizResult[]> {
  await settleAttempts(person.id, now)
  const [course, all] = await Promise.all([loadCourse(), listAttempts(store(), person.id)])
  const assignments = [...new Set(all.map(each => each.assignment))].sort(practiceFirst)
  const [responses, named] = await Promise.all([
    listAttemptResponses(
      store(),
      all.map(each => each.id),
    ),
    findAssignments(
      store(),
      assignments.filter(each => each !== null),
    ),
  ])
  const resultOf = (own: readonly StoredAttempt[]) => {
    const runs = own.map(each => summariseAttempt(each, responses, now))
    const last = own.at(-1)
    const { counts } = last ? attemptRules(last, now).settings : PRESETS.practice
    return {
      attempts: own.length,
      runs,
      hasOpen: runs.some(each => each.submittedAt === undefined),
      counting: pickCountingAttempt(runs, counts),
      at: Math.max(...runs.map(each => each.submittedAt ?? each.startedAt)),
    }
  }
  return course.modules.flatMap(({ id, title }) =>
    assignments.flatMap(assignment => {
      const own = all.filter(each => each.module === id && each.assignment === assignment)
      if (own.length === 0) return []
      const known = named.find(each => each.id === assignment)
      const given =
        assignment === null ? undefined : { id: assignment, title: known?.title ?? 'Assigned quiz' }
      return { module: { id, title }, assignment: given, ...resultOf(own) }
    }),
  )
}

function practiceFirst(a: string | null, b: string | null): number {
  return a === null ? -1 : b === null ? 1 : 0
}
