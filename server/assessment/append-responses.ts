import 'server-only'
import type { Store } from '#db/open.ts'
import { insertQuestionVersions } from '#db/question-versions.ts'
import { findResponses, insertResponses, lockLearner } from '#db/responses.ts'
import type { ResponseRow } from '#db/schema.ts'
import { Problem } from '#domain/problem.ts'
import { type ResponseResult, rejectedResult, takenResult } from '#domain/progress/response-result.ts'
import { findEarlierDrawing } from '#server/assessment/find-earlier-drawing.ts'
import { judgeKnownTexts } from '#server/assessment/judge-known-texts.ts'
import { judgedResult } from '#server/assessment/judged-result.ts'
import { refreshResults } from '#server/assessment/refresh-results.ts'
import { responseRow } from '#server/assessment/response-row.ts'
import { type GivenResponse, type ScoredResponse, scoreGiven } from '#server/assessment/score-given.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { withheldQuestions } from '#server/assessment/withheld-questions.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { noteReviews } from '#server/review/note-reviews.ts'

export type ResponseBatch = {
  /** At most 200. */
  readonly responses: readonly GivenResponse[]
  readonly source: 'site' | 'form' | 'merged'
  readonly now: number
}

const TAKEN = 'This answer carries the number of another one. Answer again.'

/**
 * Adds a learner's answers to the log inside a transaction and keeps the versions of the questions, the summaries and the
 * review cards in step. An id that the learner sent before changes nothing and gets the same result; an id that is somebody else's is
 * rejected and tells nothing. Only what can be scored, or waits for a person, is kept. Answers to a quiz's attempt go
 * through save-attempt-answer.ts instead.
 */
export async function appendResponses(
  transaction: Store,
  learner: string,
  batch: ResponseBatch,
): Promise<ResponseResult[]> {
  const role = await lockLearner(transaction, learner)
  if (!role) throw new Problem('not-signed-in', 'This account is no longer here.')
  const before = await findResponses(
    transaction,
    batch.responses.map(each => each.id),
  )
  const known = new Set(before.map(row => row.id))
  const withheld = await withheldQuestions(transaction, learner, batch.now)
  const fresh = await Promise.all(
    firstOfEach(batch.responses)
      .filter(each => !known.has(each.id))
      .map(each => scoreGiven(each, { refusal: withheld.get(followAlias(each.question)) })),
  )
  const rows = fresh.flatMap(each => responseRow(each, { learner, role, ...batch }))
  const added = await insertResponses(transaction, rows)
  const kept = fresh.filter(each => added.has(each.given.id))
  await keepVersions(transaction, kept, batch.now)
  const settled = await judgeKnownTexts(
    transaction,
    learner,
    rows.filter(row => added.has(row.id)),
  )
  await refreshResults(
    transaction,
    learner,
    kept.flatMap(each => each.kept?.loaded.question.id ?? []),
  )
  await noteReviews(transaction, learner, settled)
  const results = new Map([
    ...(await resultsBefore(transaction, learner, before)),
    ...(await resultsNow(transaction, fresh, { learner, added, settled, now: batch.now })),
  ])
  return inOrderOf(batch.responses, results)
}

function firstOfEach(responses: readonly GivenResponse[]): GivenResponse[] {
  return [...new Map(responses.toReversed().map(each => [each.id, each])).values()]
}

async function keepVersions(
  transaction: Store,
  responses: readonly ScoredResponse[],
  now: number,
): Promise<void> {
  const loaded = responses.flatMap(each => each.kept?.loaded ?? [])
  const versions = new Map(loaded.map(each => [each.question.id, each]))
  const rows = [...versions.values()].map(({ question, version }) => ({
    question: question.id,
    version,
    body: JSON.stringify(question),
    first_used_at: now,
  }))
  await insertQuestionVersions(transaction, rows)
}

async function resultsBefore(
  transaction: Store,
  learner: string,
  before: readonly ResponseRow[],
): Promise<[string, ResponseResult][]> {
  const own = before.filter(row => row.learner === learner)
  const stored = await scoreStored(transaction, own)
  return Promise.all(
    before.map(async ({ id, attempt, answered_at }): Promise<[string, ResponseResult]> => {
      const found = stored.get(id)
      if (found && attempt !== null) return [id, takenResult(id, 'duplicate')]
      if (!found) return [id, rejectedResult(id, TAKEN)]
      const { question, outcome, answer } = found
      const earlier = await findEarlierDrawing(transaction, learner, { question, answeredAt: answered_at })
      return [id, await showResult(question, outcome, { id, status: 'duplicate', answer, earlier })]
    }),
  )
}

type Kept = {
  readonly learner: string
  readonly added: ReadonlySet<string>
  readonly settled: readonly ResponseRow[]
  readonly now: number
}

async function resultsNow(
  transaction: Store,
  fresh: readonly ScoredResponse[],
  { learner, added, settled, now }: Kept,
): Promise<[string, ResponseResult][]> {
  const rows = new Map(settled.map(row => [row.id, row]))
  return Promise.all(
    fresh.map(async (each): Promise<[string, ResponseResult]> => {
      const { id } = each.given
      if (each.kept !== null && !added.has(id)) return [id, rejectedResult(id, TAKEN)]
      const { loaded } = each.kept ?? {}
      const answeredAt = Math.min(each.given.answeredAt, now)
      const earlier = loaded && (await findEarlierDrawing(transaction, learner, { ...loaded, answeredAt }))
      const result = await each.show('recorded', earlier)
      const { earned = null, possible = 0 } = rows.get(id) ?? {}
      const isJudged = result.status === 'recorded' && result.score === null && earned !== null
      return [id, isJudged ? judgedResult(result, { earned, possible }) : result]
    }),
  )
}

/** One result a response; the second of two with the same id is a duplicate of the first. */
function inOrderOf(
  responses: readonly GivenResponse[],
  results: ReadonlyMap<string, ResponseResult>,
): ResponseResult[] {
  const told = new Set<string>()
  return responses.flatMap(({ id }) => {
    const result = results.get(id)
    if (!result) return []
    const again = told.has(id) && result.status === 'recorded'
    told.add(id)
    return again ? { ...result, status: 'duplicate' as const } : result
  })
}
