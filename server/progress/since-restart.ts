import 'server-only'
import type { ReachedCheckpoint } from '#db/checkpoints.ts'
import { listLessonStarts } from '#db/lesson-starts.ts'
import type { ResultWithAnswer } from '#db/question-results.ts'
import { listAllTries } from '#db/responses.ts'
import { lessonOf } from '#domain/ids.ts'
import type { LoggedDecision } from '#domain/progress/decision.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

type Traces = {
  readonly results: readonly ResultWithAnswer[]
  readonly reached: readonly ReachedCheckpoint[]
  readonly decided: readonly (LoggedDecision & { readonly at: number })[]
}

/** A learner's summaries, checkpoints and decisions; of a lesson begun afresh only those since its last beginning. */
export async function sinceRestart(learner: string, { results, reached, decided }: Traces): Promise<Traces> {
  const starts = new Map(
    (await listLessonStarts(store(), learner)).map(each => [followAlias(each.lesson), each.at]),
  )
  if (starts.size === 0) return { results, reached, decided }
  const startOf = (place: string) => starts.get(lessonOf(followAlias(place)))
  const isSince = (each: ReachedCheckpoint) => each.at > (startOf(each.checkpoint) ?? 0)
  const log = (await listAllTries(store(), learner)).filter(row => {
    const start = startOf(row.question)
    return start !== undefined && row.answered_at > start
  })
  const answers = new Map(log.map(row => [row.id, row.answer]))
  const fresh = summariseLog(learner, log).map(row => ({
    ...row,
    answer: answers.get(row.last_response) ?? null,
  }))
  return {
    results: [...results.filter(row => startOf(row.question) === undefined), ...fresh],
    reached: reached.filter(isSince),
    decided: decided.filter(isSince),
  }
}
