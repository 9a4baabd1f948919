import 'server-only'
import type { Store } from '#db/open.ts'
import { deleteQuestionResults, putQuestionResults } from '#db/question-results.ts'
import { insertQuestionVersions } from '#db/question-versions.ts'
import { findResponses, insertResponses, listTries, lockLearner } from '#db/responses.ts'
import type { ResponseRow, UserRow } from '#db/schema.ts'
import { Problem } from '#domain/problem.ts'
import { type ResponseResult, rejectedResult } from '#domain/progress/response-result.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { type GivenResponse, type ScoredResponse, scoreGiven } from '#server/assessment/score-given.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { noteReviews } from '#server/review/note-reviews.ts'

export type ResponseBatch = {
  /** At most 200. */
  readonly responses: readonly GivenResponse[]
  readonly source: 'site' | 'form' | 'merged'
  readonly now: number
}

/** An answer that comes later than this was waiting in the browser for a connection. */
const OFFLINE_AFTER = 60_000
const TAKEN = 'This answer carries the number of another one. Answer again.'

/**
 * Adds a learner's answers to the log inside a transaction and keeps the versions of the questions, the summaries and the
 * review cards in step. An id that the learner sent before changes nothing and gets the same result; an id that is somebody else's is
 * rejected and tells nothing. Only what can be scored, or waits for a person, is kept.
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
  const fresh = await Promise.all(
    firstOfEach(batch.responses)
      .filter(each => !known.has(each.id))
      .map(scoreGiven),
  )
  const rows = fresh.flatMap(each => rowOf(each, { learner, role, batch }))
  const added = await insertResponses(transaction, rows)
  const kept = fresh.filter(each => added.has(each.given.id))
  await keepVersions(transaction, kept, batch.now)
  await refreshResults(transaction, learner, kept)
  await noteReviews(
    transaction,
    learner,
    rows.filter(row => added.has(row.id)),
  )
  const results = new Map([
    ...(await resultsBefore(transaction, learner, before)),
    ...(await resultsNow(fresh, added)),
  ])
  return inOrderOf(batch.responses, results)
}

function firstOfEach(responses: readonly GivenResponse[]): GivenResponse[] {
  return [...new Map(responses.toReversed().map(each => [each.id, each])).values()]
}

function rowOf(
  { given, answer, kept }: ScoredResponse,
  { learner, role, batch }: { learner: string; role: UserRow['role']; batch: ResponseBatch },
): ResponseRow[] {
  if (!kept) return []
  const { loaded, outcome } = kept
  const answeredAt = Math.min(given.answeredAt, batch.now)
  const isLate = batch.source === 'site' && batch.now - answeredAt > OFFLINE_AFTER
  const scored = outcome.kind === 'scored'
  return [
    {
      id: given.id,
      learner,
      question: loaded.question.id,
      question_version: loaded.version,
      lesson: loaded.lesson,
      attempt: given.attempt ?? null,
      assignment: given.assignment ?? null,
      answer,
      certainty: given.certainty ?? null,
      hints: given.hints ?? 0,
      earned: scored ? outcome.earned : null,
      possible: outcome.possible,
      misconception: (scored && outcome.misconceptions[0]) || null,
      kind: role === 'learner' ? 'learner' : 'teacher',
      source: isLate ? 'offline' : batch.source,
      answered_at: answeredAt,
      received_at: batch.now,
    },
  ]
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

/** From the log, not from the summary before: answers may arrive late and out of order. */
async function refreshResults(
  transaction: Store,
  learner: string,
  responses: readonly ScoredResponse[],
): Promise<void> {
  const questions = [...new Set(responses.flatMap(each => each.kept?.loaded.question.id ?? []))]
  const former = questions.flatMap(formerIds)
  const log = await listTries(transaction, learner, [...questions, ...former])
  await putQuestionResults(transaction, summariseLog(learner, log))
  await deleteQuestionResults(transaction, learner, former)
}

async function resultsBefore(
  transaction: Store,
  learner: string,
  before: readonly ResponseRow[],
): Promise<[string, ResponseResult][]> {
  const own = before.filter(row => row.learner === learner)
  const stored = await scoreStored(transaction, own)
  return Promise.all(
    before.map(async ({ id }): Promise<[string, ResponseResult]> => {
      const found = stored.get(id)
      if (!found) return [id, rejectedResult(id, TAKEN)]
      return [id, await showResult(found.question, found.outcome, { id, status: 'duplicate' })]
    }),
  )
}

async function resultsNow(
  fresh: readonly ScoredResponse[],
  added: ReadonlySet<string>,
): Promise<[string, ResponseResult][]> {
  return Promise.all(
    fresh.map(async (each): Promise<[string, ResponseResult]> => {
      const { id } = each.given
      const lost = each.kept !== null && !added.has(id)
      return [id, lost ? rejectedResult(id, TAKEN) : await each.show('recorded')]
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
