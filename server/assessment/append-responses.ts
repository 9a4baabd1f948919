import 'server-only'
import type { Store } from '#db/open.ts'
import { deleteQuestionResults, putQuestionResults } from '#db/question-results.ts'
import { insertQuestionVersions } from '#db/question-versions.ts'
import { findResponses, insertResponses, listTries, lockLearner } from '#db/responses.ts'
import type { ResponseRow, UserRow } from '#db/schema.ts'
import type { ScoreOutcome } from '#domain/assessment/outcome.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { Problem } from '#domain/problem.ts'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { type ResponseResult, rejectedResult } from '#domain/progress/response-result.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import type { LoadedQuestion } from '#server/content/load-questions.ts'

/** An answer as it arrives. `answeredAt` is the browser's clock in UTC milliseconds. */
export type GivenResponse = {
  readonly id: string
  readonly question: string
  readonly answer: unknown
  readonly attempt?: string | undefined
  readonly assignment?: string | undefined
  readonly certainty?: number | undefined
  readonly hints?: number | undefined
  readonly answeredAt: number
}

export type ResponseBatch = {
  readonly responses: readonly GivenResponse[]
  readonly source: 'site' | 'form' | 'merged'
  readonly now: number
}

type Scored = { readonly given: GivenResponse; readonly loaded: LoadedQuestion; readonly outcome: ScoreOutcome }

const OFFLINE_AFTER = 60_000
const LONGEST_ANSWER = 50_000
const TAKEN = 'This answer carries the number of another one. Answer again.'
const UNKNOWN = 'This question is not part of the course.'
const TOO_LONG = 'This answer is too long.'

/**
 * Adds a learner's answers to the log inside a transaction and keeps the versions of the questions and the summaries in
 * step. An id that the learner sent before changes nothing and gets the same result; an id that belongs to somebody
 * else is rejected and tells nothing. Only what can be scored, or waits for a person, is kept.
 */
export async function appendResponses(
  transaction: Store,
  learner: string,
  batch: ResponseBatch,
): Promise<ResponseResult[]> {
  const role = await lockLearner(transaction, learner)
  if (!role) throw new Problem('not-signed-in', 'This account is no longer here.')
  const ids = batch.responses.map(each => each.id)
  const before = await findResponses(transaction, ids)
  const known = new Set(before.map(row => row.id))
  const scored = await scoreFresh(batch.responses.filter(each => !known.has(each.id)))
  const rows = [...scored.values()].flatMap(each => rowOf(each, { learner, role, batch }) ?? [])
  const added = await insertResponses(transaction, rows)
  await keepInStep(transaction, learner, { added: rows.filter(row => added.has(row.id)), scored, now: batch.now })
  const stored = await scoreStored(
    transaction,
    before.filter(row => row.learner === learner),
  )
  const told = new Set<string>()
  return Promise.all(
    batch.responses.map(({ id, question }) => {
      const again = told.has(id)
      told.add(id)
      const kept = stored.get(id)
      if (kept) return showResult(kept.question, kept.outcome, { id, status: 'duplicate' })
      const fresh = scored.get(id)
      if (known.has(id)) return rejectedResult(id, TAKEN)
      if (!fresh) return rejectedResult(id, question.length > 0 ? UNKNOWN : TOO_LONG)
      if (fresh.outcome.kind !== 'rejected' && !added.has(id)) return rejectedResult(id, TAKEN)
      return showResult(fresh.loaded.question, fresh.outcome, { id, status: again ? 'duplicate' : 'recorded' })
    }),
  )
}
