import 'server-only'
import { Problem } from '#domain/problem.ts'
import { loadQuestion } from '#server/content/load-question.ts'

export type Hint = { readonly number: number; readonly of: number; readonly text: string }

/** One hint of a question, counted from 1: from a nudge to nearly the answer. */
export async function loadHint(question: string, number: number): Promise<Hint> {
  const loaded = await loadQuestion(question)
  const hints = loaded?.question.hints ?? []
  const text = hints[number - 1]
  if (text === undefined) throw new Problem('not-found', 'There is no such hint.')
  return { number, of: hints.length, text }
}
