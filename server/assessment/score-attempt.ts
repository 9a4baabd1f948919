import 'server-only'
import type { AttemptScore, StoredAttempt } from '#db/attempts.ts'
import { attemptScore } from '#domain/assessment/attempt-score.ts'

/** The score of a submitted attempt from the answers that stand; undefined while one of them waits for a person. */
export function scoreAttempt(
  { questions }: StoredAttempt,
  responses: readonly AttemptScore[],
): ReturnType<typeof attemptScore> {
  const byId = new Map(responses.map(each => [each.id, each]))
  return attemptScore(
    questions.map(({ response, possible }) => byId.get(response ?? '') ?? { possible, earned: undefined }),
  )
}
