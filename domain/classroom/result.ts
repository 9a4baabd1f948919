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
  /** What the teacher set in place of the computed score. */
  readonly override?: Override
}
