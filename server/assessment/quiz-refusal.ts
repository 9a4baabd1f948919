import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { withheldQuestions } from '#server/assessment/withheld-questions.ts'
import { store } from '#server/store.ts'

/**
 * Why nothing may be told about this question outside of its quiz: a visitor gets no quiz questions, and a learner none
 * of which an own attempt still withholds something. Undefined where it may be asked anywhere.
 */
export async function quizRefusal(
  actor: Actor,
  { id, pool }: Question,
  now: number,
): Promise<string | undefined> {
  if (actor.kind === 'person') return (await withheldQuestions(store(), actor.id, now)).get(id)
  return pool === 'quiz' ? 'This question belongs to a quiz. Sign in to take it.' : undefined
}
