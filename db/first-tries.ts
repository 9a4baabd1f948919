import 'server-only'
import type { Store } from '#db/open.ts'
import { countedResponses, scoredResponses } from '#db/scored-responses.ts'

type TryRow = {
  readonly learner: string
  readonly question: string
  /** JSON. */
  readonly answer: string
  readonly earned: number | null
  readonly possible: number
  readonly misconception: string | null
  readonly certainty: number | null
}

export type FirstTryRow = TryRow & {
  /** How many answers to the question came after it. */
  readonly later: number
}

const TRY = ['learner', 'question', 'answer', 'earned', 'possible', 'misconception', 'certainty'] as const

/**
 * The first answer of each learner to each question of these lessons, of the answers that count. Read by the index over
 * learner and lesson, so that other classes' answers cost nothing.
 */
export async function listFirstTries(
  store: Store,
  learners: readonly string[],
  lessons: readonly string[],
): Promise<FirstTryRow[]> {
  if (learners.length === 0 || lessons.length === 0) return []
  const rows = await store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', 'in', learners)
    .where('lesson', 'in', lessons)
    .select(TRY)
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  const first = new Map<string, TryRow & { later: number }>()
  for (const row of rows) {
    const key = `${row.learner} ${row.question}`
    const known = first.get(key)
    if (known) known.later += 1
    else first.set(key, { ...row, later: 0 })
  }
  return [...first.values()]
}

/** The answers that stood when these attempts were submitted, each with the score it has now. */
export async function listStandingTries(
  store: Store,
  attempts: readonly string[],
): Promise<(TryRow & { readonly attempt: string })[]> {
  if (attempts.length === 0) return []
  return store
    .selectFrom('attempt_questions')
    .innerJoin(scoredResponses(store).as('scored'), 'scored.id', 'attempt_questions.response')
    .where('attempt_questions.attempt', 'in', attempts)
    .select(['attempt_questions.attempt', ...TRY.map(name => `scored.${name}` as const)])
    .execute()
}
