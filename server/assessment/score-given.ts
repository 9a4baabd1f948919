import 'server-only'
import type { ScoreOutcome } from '#domain/assessment/outcome.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import type { EarlierDrawing } from '#domain/assessment/types/curve/compare.ts'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { type ResponseResult, rejectedResult } from '#domain/progress/response-result.ts'
import { showResult } from '#server/assessment/show-result.ts'
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

export type ScoredResponse = {
  readonly given: GivenResponse
  /** The answer as canonical JSON. */
  readonly answer: string
  /** Null where the answer cannot be kept: there is no such question, or this is no answer to it. */
  readonly kept: {
    readonly loaded: LoadedQuestion
    readonly outcome: Exclude<ScoreOutcome, { kind: 'rejected' }>
  } | null
  readonly show: (
    status: 'recorded' | 'duplicate' | 'graded',
    earlier?: EarlierDrawing,
  ) => Promise<ResponseResult>
}

/** Longest answer, in characters of JSON: an essay of full length in any script. */
const LONGEST_ANSWER = 150_000

type Circumstances = {
  /** The version of the question that was asked, where it need not be today's. */
  readonly asked?: LoadedQuestion
  /** Why this answer is not taken at all. */
  readonly refusal?: string | undefined
}

/**
 * Scores one answer by today's version of its question, unless another was asked; a renamed question is found by its
 * former id too.
 */
export async function scoreGiven(
  given: GivenResponse,
  { asked, refusal }: Circumstances = {},
): Promise<ScoredResponse> {
  const answer = canonicalJson(given.answer)
  const refuse = (reason: string): ScoredResponse => ({
    given,
    answer,
    kept: null,
    show: async () => rejectedResult(given.id, reason),
  })
  if (refusal !== undefined) return refuse(refusal)
  if (answer.length > LONGEST_ANSWER) return refuse('This answer is too long.')
  const loaded = asked ?? (await loadQuestion(given.question))
  if (!loaded) return refuse('This question is not part of the course.')
  const outcome = scoreResponse(loaded.question, given.answer)
  if (outcome.kind === 'rejected') return refuse(outcome.reason)
  return {
    given,
    answer,
    kept: { loaded, outcome },
    show: (status, earlier) =>
      showResult(loaded.question, outcome, { id: given.id, status, answer: given.answer, earlier }),
  }
}
