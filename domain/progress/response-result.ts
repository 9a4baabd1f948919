import type { CurveComparison } from '#domain/assessment/types/curve/compare.ts'

/** What is said about an answer, with the misconception it shows written out. */
export type ShownFeedback = {
  readonly tone: 'right' | 'wrong' | 'partial' | 'note'
  readonly text: string
  readonly misconception?: { readonly id: string; readonly belief: string; readonly refutation: string }
  /** `module/lesson#anchor`: where the course explains it. */
  readonly lookAt?: string
}

/**
 * - `recorded`: kept now. `duplicate`: was kept before, the answer to this id is the same as then.
 * - `graded`: scored for a visitor, nothing kept.
 * - `rejected`: no answer to this question; never counted as wrong. `error` says why.
 */
export type ResponseStatus = 'recorded' | 'duplicate' | 'graded' | 'rejected'

/** What comes back for one response. `score` and `correct` are null while a person has to read the answer. */
export type ResponseResult = {
  readonly id: string
  readonly status: ResponseStatus
  readonly score: { readonly earned: number; readonly possible: number } | null
  readonly correct: boolean | null
  readonly feedback: readonly ShownFeedback[]
  readonly explanation: string | null
  /** A drawn curve beside the data; part of the key. */
  readonly comparison?: CurveComparison
  readonly error?: string
}

/** A result that says only why the answer was not taken. */
export function rejectedResult(id: string, error: string): ResponseResult {
  return { id, status: 'rejected', score: null, correct: null, feedback: [], explanation: null, error }
}

/** A result that says only that the answer was taken: what it is worth is not told here. */
export function takenResult(id: string, status: 'recorded' | 'duplicate'): ResponseResult {
  return { id, status, score: null, correct: null, feedback: [], explanation: null }
}
