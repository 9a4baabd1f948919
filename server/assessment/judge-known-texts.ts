import 'server-only'
import { insertJudgements } from '#db/judgements.ts'
import type { Store } from '#db/open.ts'
import type { ResponseRow } from '#db/schema.ts'
import { listTextVerdicts } from '#db/text-verdicts.ts'
import { normalise } from '#domain/assessment/types/text/normalise.ts'
import { followAlias } from '#server/content/follow-alias.ts'

/**
 * Gives answers that wait for a person the score that a teacher of the learner gave to the same text before; the latest
 * verdict where classes differ. Gives the rows with their scores as they are now.
 */
export async function judgeKnownTexts(
  transaction: Store,
  learner: string,
  rows: readonly ResponseRow[],
): Promise<ResponseRow[]> {
  const waiting = rows.filter(row => row.earned === null)
  const questions = [...new Set(waiting.map(row => followAlias(row.question)))]
  const verdicts = new Map(
    (await listTextVerdicts(transaction, learner, questions)).map(each => [
      `${each.question} ${each.text}`,
      each,
    ]),
  )
  const judged = waiting.flatMap(row => {
    const answer: unknown = JSON.parse(row.answer)
    if (typeof answer !== 'string') return []
    const verdict = verdicts.get(`${followAlias(row.question)} ${normalise(answer)}`)
    return verdict ? [{ row, verdict, earned: verdict.accepted ? row.possible : 0 }] : []
  })
  await insertJudgements(
    transaction,
    judged.map(({ row, verdict, earned }) => ({
      response: row.id,
      learner,
      points: '{}',
      earned,
      possible: row.possible,
      comment: '',
      at: row.received_at,
      by: verdict.by,
    })),
  )
  const scores = new Map(judged.map(({ row, earned }) => [row.id, earned]))
  return rows.map(row => ({ ...row, earned: scores.get(row.id) ?? row.earned }))
}
