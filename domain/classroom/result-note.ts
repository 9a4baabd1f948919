/** Something a teacher did to a result, or said about it, as the learner and the class's teachers read it. */
export type ResultNote = {
  readonly kind: 'score' | 'excused' | 'undone' | 'comment'
  readonly points: number | null
  /** The reason, or the comment. */
  readonly text: string
  /** Who; null for somebody whose account is gone. */
  readonly by: string | null
  readonly at: number
}
