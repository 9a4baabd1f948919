import 'server-only'
import { type PublicQuestion, toPublicQuestion } from '#domain/assessment/public-question.ts'
import { loadQuestions } from '#server/content/load-questions.ts'

/**
 * Questions without keys, by full id. `seed` decides the order of options; the page that is the same for everybody
 * uses the question's id, which is the default. Ids that do not exist are left out.
 */
export async function loadPublicQuestions(
  ids: readonly string[],
  { seed, root }: { seed?: string; root?: string } = {},
): Promise<Map<string, PublicQuestion>> {
  const questions = await loadQuestions(root)
  return new Map(
    ids.flatMap(id => {
      const found = questions.get(id)
      return found ? [[id, toPublicQuestion(found.question, seed ?? id)] as const] : []
    }),
  )
}
