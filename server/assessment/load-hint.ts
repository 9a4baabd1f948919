import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { quizRefusal } from '#server/assessment/quiz-refusal.ts'
import { loadQuestion } from '#server/content/load-question.ts'

export type Hint = { readonly number: number; readonly of: number; readonly text: string }

/** One hint of a question, counted from 1: from a nudge to nearly the answer. A quiz that tells nothing gives none. */
export async function loadHint(
  actor: Actor,
  { question, number }: { readonly question: string; readonly number: number },
  now: number,
): Promise<Hint> {
  const loaded = await loadQuestion(question)
  const hints = loaded?.question.hints ?? []
  const text = hints[number - 1]
  const refusal = loaded && (await quizRefusal(actor, loaded.question, now))
  if (refusal !== undefined) throw new Problem('forbidden', refusal)
  if (text === undefined) throw new Problem('not-found', 'There is no such hint.')
  return { number, of: hints.length, text }
}
