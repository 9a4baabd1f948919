type AskingLesson = {
  readonly questions: readonly { readonly id: string; readonly pool: 'check' | 'quiz' }[]
  readonly checkpoints: readonly { readonly id: string }[]
}

/**
 * What a lesson asks for: an answer to each question that stands in it (`pool: check`), right or wrong. A lesson without
 * such questions asks to be read to its last heading. Questions of quizzes are never asked for here.
 */
export function asksOf(lesson: AskingLesson): string[] {
  const questions = lesson.questions.filter(each => each.pool === 'check').map(each => each.id)
  if (questions.length > 0) return questions
  return lesson.checkpoints.slice(-1).map(each => each.id)
}

/** Completed means that everything asked for was done, whatever the score. A lesson that asks for nothing never is. */
export function isCompleted(asks: readonly string[], done: (id: string) => boolean): boolean {
  return asks.length > 0 && asks.every(done)
}
