export type Feedback = {
  readonly tone: 'right' | 'wrong' | 'partial' | 'note'
  readonly text: string
  /** Id in the register of misconceptions. */
  readonly misconception?: string
  /** An anchor of the question's lesson, or `module/lesson#anchor`. */
  readonly lookAt?: string
}

export type Scored = {
  readonly kind: 'scored'
  /** Points, 0 to `possible`; may be broken. */
  readonly earned: number
  readonly possible: number
  readonly feedback: readonly Feedback[]
  /** Ids of the misconceptions this answer shows, each once. */
  readonly misconceptions: readonly string[]
}

/**
 * What scoring an answer gives: points; *pending*, where a person has to read it; or *rejected*, where the value is no
 * answer to this question (wrong shape, unknown id, incomplete). Rejected is never counted as wrong.
 */
export type ScoreOutcome =
  | Scored
  | { readonly kind: 'pending'; readonly possible: number; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string }

export type CheckOutcome = { readonly complete: true } | { readonly complete: false; readonly reason: string }

/** A scored outcome from a fraction 0 to 1 and what is said about the answer. */
export function scored(points: number, fraction: number, feedback: readonly Feedback[]): Scored {
  const misconceptions = feedback.flatMap(each =>
    each.misconception === undefined ? [] : [each.misconception],
  )
  return {
    kind: 'scored',
    earned: points * Math.min(1, Math.max(0, fraction)),
    possible: points,
    feedback,
    misconceptions: [...new Set(misconceptions)],
  }
}

export const RIGHT: Feedback = { tone: 'right', text: 'That is right.' }
