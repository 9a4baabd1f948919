import 'server-only'
import { followAlias } from '#server/content/follow-alias.ts'
import { type LoadedQuestion, loadQuestions } from '#server/content/load-questions.ts'

/** One question with its key, by its full id or a former one; undefined if there is none. */
export async function loadQuestion(id: string, root?: string): Promise<LoadedQuestion | undefined> {
  return (await loadQuestions(root)).get(followAlias(id, root))
}
