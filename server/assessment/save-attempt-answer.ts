import 'server-only'
import { findAttempt, listAttemptResponses, type StoredAttempt } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { findResponses, insertResponses, lockLearner } from '#db/responses.ts'
import type { Person } from '#domain/account/actor.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { type ResponseResult, rejectedResult, takenResult } from '#domain/progress/response-result.ts'
import { loadQuestionVersions } from '#server/assessment/load-question-versions.ts'
import { responseRow } from '#server/assessment/response-row.ts'
import { type GivenResponse, scoreGiven } from '#server/assessment/score-given.ts'
import { store } from '#server/store.ts'

type GivenInAttempt = GivenResponse & { readonly attempt: string; readonly source: 'site' | 'form' }

const STRANGE = 'There is no such question in a quiz attempt of yours.'
const TAKEN = 'This answer carries the number of another one. Answer again.'
const SUBMITTED = 'You have submitted this attempt already. This answer came later and does not count.'
const SEEN = 'You have seen what is right, so your answer stands. Begin another attempt to answer again.'

/**
 * Keeps an answer to a question of an own attempt, as it is given; the last one before submission will count. The result
 * tells that it was taken, never what it is worth. Sending the same id again changes nothing. Rejected with a reason: what
 * is no answer, comes after the deadline or the submission, or after the learner saw what is right.
 */
export async function saveAttemptAnswer(
  person: Person,
  given: GivenInAttempt,
  now: number,
): Promise<ResponseResult> {
  return store()
    .transaction()
    .execute(async transaction => {
      const role = await lockLearner(transaction, person.id)
      const [before] = await findResponses(transaction, [given.id])
      if (before) {
        const isSame = before.learner === person.id && before.attempt === given.attempt
        return isSame ? takenResult(given.id, 'duplicate') : rejectedResult(given.id, TAKEN)
      }
      const attempt = await findAttempt(transaction, person.id, given.attempt)
      const place = attempt?.questions.find(each => each.question === given.question)
      if (!role || !attempt || !place) return rejectedResult(given.id, STRANGE)
      const late = lateness(attempt, person.timeZone, now)
      if (late !== undefined) return rejectedResult(given.id, late)
      if (place.seen_at !== null) {
        const isSame =
          (await lastAnswer(transaction, attempt, given.question)) === canonicalJson(given.answer)
        return isSame ? takenResult(given.id, 'duplicate') : rejectedResult(given.id, SEEN)
      }
      const asked = (await loadQuestionVersions(transaction, [place])).get(place.question)
      if (!asked) return rejectedResult(given.id, STRANGE)
      const answer = { ...given, assignment: attempt.assignment ?? undefined, hints: 0 }
      const scored = await scoreGiven(answer, { asked })
      if (!scored.kept) return scored.show('recorded')
      const { source } = given
      const rows = responseRow(scored, { learner: person.id, role, source, attempt: attempt.id, now })
      await insertResponses(transaction, rows)
      return takenResult(given.id, 'recorded')
    })
}

function lateness(
  { submitted_at, deadline_at }: StoredAttempt,
  timeZone: string,
  now: number,
): string | undefined {
  if (deadline_at !== null && now >= deadline_at)
    return `Time was up on ${shortInstant(deadline_at, timeZone)}. This answer came later and does not count.`
  return submitted_at === null ? undefined : SUBMITTED
}

async function lastAnswer(
  transaction: Store,
  attempt: StoredAttempt,
  question: string,
): Promise<string | undefined> {
  const responses = await listAttemptResponses(transaction, [attempt.id])
  return responses.findLast(each => each.question === question)?.answer
}
