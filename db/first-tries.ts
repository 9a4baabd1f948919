import 'server-only'
import type { Store } from '#db/open.ts'
import { countedResponses } from '#db/scored-responses.ts'

export type FirstTryRow = {
  readonly learner: string
  readonly question: string
  /** JSON. */
  readonly answer: string
  readonly earned: number | null
  readonly possible: number
  readonly misconception: string | null
  readonly certainty: number | null
}

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
    .select(['learner', 'question', 'answer', 'earned', 'possible', 'misconception', 'certainty'])
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  const first = new Map<string, FirstTryRow>()
  for (const row of rows) {
    const key = `${row.learner} ${row.question}`
    if (!first.has(key)) first.set(key, row)
  }
  return [...first.values()]
}
