import 'server-only'
import type { Store } from '#db/open.ts'
import { countedResponses } from '#db/scored-responses.ts'

export type CertainAnswerRow = {
  readonly question: string
  readonly certainty: number
  readonly earned: number
  readonly possible: number
  readonly answered_at: number
}

/** A learner's scored answers that came with "how sure?", oldest first. */
export async function listCertainAnswers(store: Store, learner: string): Promise<CertainAnswerRow[]> {
  const rows = await store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .where('certainty', 'is not', null)
    .where('earned', 'is not', null)
    .select(['question', 'certainty', 'earned', 'possible', 'answered_at'])
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, certainty: row.certainty ?? 0, earned: row.earned ?? 0 }))
}
