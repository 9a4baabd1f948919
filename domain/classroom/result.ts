/** What a teacher set in place of the computed score. */
export type Override = { readonly kind: 'score'; readonly points: number } | { readonly kind: 'excused' }

export type ResultState =
  | 'not-started'
  | 'in-progress'
  | 'missing'
  | 'done'
  | 'done-late'
  | 'needs-grading'
  | 'excused'
  /** The assignment is for others of the class. */
  | 'not-assigned'

/** One cell: a learner's standing in an assignment. `fraction` is of all points, so unanswered counts nothing. */
export type Result = {
  readonly state: ResultState
  readonly answered: number
  readonly questions: number
  readonly bestEarned: number
  readonly firstEarned: number
  readonly possible: number
  readonly finishedAt: number | undefined
  /** An assigned quiz of which no attempt has a score that may be told: `bestEarned` says nothing. */
  readonly isUnscored?: boolean
  /** Where points were lost by coming late: those there were, and by how many days where all of it was as late. */
  readonly late?: {
    readonly before: number
    readonly days: number | undefined
    /** How much of them was lost, 0 to 1. */
    readonly share: number
  }
  /** Points of answers that wait for a person; missing where none do. */
  readonly waiting?: number
  /** What the teacher set in place of the computed score. */
  readonly override?: Override
}
