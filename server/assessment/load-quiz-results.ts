import 'server-only'
import { listAttemptResponses, listAttempts } from '#db/attempts.ts'
import type { Person } from '#domain/account/actor.ts'
import { type CountingScore, pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import { PRESETS } from '#domain/assessment/release.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type QuizResult = {
  readonly module: { readonly id: string; readonly title: string }
  readonly attempts: number
  readonly hasOpen: boolean
  /** The score that counts; missing before the first. */
  readonly counting: CountingScore | undefined
  /** When an attempt was last begun or submitted. */
  readonly at: number
}

/** How a person did in the quizzes they practised, by module in the order of the course. */
export async function loadQuizResults(person: Person, now: number): Promise<QuizResult[]> {
  await settleAttempts(person.id, now)
  const [course, all] = await Promise.all([loadCourse(), listAttempts(store(), person.id)])
  const practised = all.filter(each => each.assignment === null)
  const responses = await listAttemptResponses(
    store(),
    practised.map(each => each.id),
  )
  return course.modules.flatMap(({ id, title }) => {
    const own = practised
      .filter(each => each.module === id)
      .map(each => summariseAttempt(each, responses, now))
    if (own.length === 0) return []
    return {
      module: { id, title },
      attempts: own.length,
      hasOpen: own.some(each => each.submittedAt === undefined),
      counting: pickCountingAttempt(own, PRESETS.practice.counts),
      at: Math.max(...own.map(each => each.submittedAt ?? each.startedAt)),
    }
  })
}
