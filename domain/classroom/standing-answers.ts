type Given = { readonly learner: string; readonly attempt: string | null; readonly answered_at: number }

/** Of each learner the last answer in the lesson, and the last in each attempt: what a teacher reads. Oldest first. */
export function standingAnswers<Answer extends Given>(answers: readonly Answer[]): Answer[] {
  const last = new Map<string, Answer>()
  for (const each of [...answers].sort((a, b) => a.answered_at - b.answered_at)) {
    const place = `${each.learner} ${each.attempt ?? ''}`
    last.delete(place)
    last.set(place, each)
  }
  return [...last.values()]
}
