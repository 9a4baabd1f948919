import 'server-only'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadQuestions } from '#server/content/load-questions.ts'

/** Tells of a question, also by a former id, whether it is answered by drawing a curve. */
export async function loadIsCurve(): Promise<(question: string) => boolean> {
  const questions = await loadQuestions()
  return id => questions.get(followAlias(id))?.question.type === 'curve'
}
