import 'server-only'
import { listTriesSince, type SentTry } from '#db/responses.ts'
import type { Asked, CountedTries, FirstTry } from '#domain/classroom/answer-matrix.ts'
import { attemptMatrix } from '#domain/classroom/attempt-matrix.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

/**
 * The first answer of each of these learners to each question of a re-check since it was given. The caller has proved the
 * right to it.
 */
export async function readRecheckTries(
  since: number,
  { learners, asked }: { readonly learners: readonly string[]; readonly asked: readonly Asked[] },
): Promise<CountedTries> {
  const lessons = [...new Set(asked.map(each => each.lesson))].flatMap(each => [each, ...formerIds(each)])
  const wanted = new Set(asked.map(each => each.id))
  const log = (await listTriesSince(store(), { learners, lessons, since }))
    .map(row => ({ ...row, question: followAlias(row.question) }))
    .filter(row => wanted.has(row.question))
    .sort((a, b) => a.answered_at - b.answered_at || a.received_at - b.received_at)
  const first = [...new Map(log.toReversed().map(row => [`${row.learner} ${row.question}`, row])).values()]
  const tries = first.map(firstTry)
  const attempts = learners.flatMap(learner => {
    const own = tries.filter(each => each.learner === learner)
    return own.length > 0 ? [{ learner, asked: asked.map(each => each.id), tries: own, ranOut: true }] : []
  })
  return { matrix: attemptMatrix(asked, attempts), tries, later: log.length - first.length }
}

function firstTry({
  learner,
  question,
  answer,
  earned,
  possible,
  misconception,
  certainty,
}: SentTry): FirstTry {
  return {
    learner,
    question,
    answer: JSON.parse(answer) as unknown,
    earned,
    possible,
    misconception,
    certainty,
  }
}
