/** Something a teacher did to a result, or said about it, as the learner and the class's teachers read it. */
export type ResultNote = {
  readonly kind: 'score' | 'excused' | 'undone' | 'comment' | 'own-due' | 'own-due-undone'
  readonly points: number | null
  /** Of `own-due`: wall time in the class's zone. */
  readonly dueLocal?: string
  /** The reason, or the comment. */
  readonly text: string
  /** Who; null for somebody whose account is gone. */
  readonly by: string | null
  readonly at: number
}

type DueEntry = {
  readonly learner: string
  readonly due_local: string | null
  readonly reason: string
  readonly by_name: string | null
  readonly at: number
}

/** The notes about one learner with what the log of due dates says about them, oldest first. */
export function withDueNotes(
  notes: readonly ResultNote[],
  log: readonly DueEntry[],
  learner: string,
): readonly ResultNote[] {
  const own = log.filter(each => each.learner === learner)
  const dues = own.map(({ due_local, reason: text, by_name: by, at }): ResultNote => {
    const said = { points: null, text, by, at }
    return due_local === null
      ? { ...said, kind: 'own-due-undone' }
      : { ...said, kind: 'own-due', dueLocal: due_local }
  })
  return [...notes, ...dues].sort((a, b) => a.at - b.at)
}
