import { shuffle } from './shuffle.ts'

/** A module has a quiz where its pool holds at least so many questions; an attempt asks this many of it. */
export const FEWEST_FOR_QUIZ = 5
export const ASKED_IN_QUIZ = 12

type Drawable = { readonly id: string; readonly idea: string }

/**
 * Draws questions for an attempt: the same for the same seed and pool. Ideas take turns, so that no idea is asked a second
 * time while another has not been asked once (or has run out). Questions come in the order they were drawn.
 */
export function drawQuestions<Question extends Drawable>(
  pool: readonly Question[],
  seed: string,
  count: number = ASKED_IN_QUIZ,
): Question[] {
  const byIdea = new Map<string, Question[]>()
  for (const question of shuffle(pool, `${seed}/questions`)) {
    byIdea.set(question.idea, [...(byIdea.get(question.idea) ?? []), question])
  }
  const ideas = shuffle(
    [...byIdea].map(([id, questions]) => ({ id, questions })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    `${seed}/ideas`,
  )
  const rounds = Math.max(0, ...ideas.map(each => each.questions.length))
  const drawn = Array.from({ length: rounds }, (_, round) =>
    ideas.flatMap(each => each.questions[round] ?? []),
  )
  return drawn.flat().slice(0, count)
}
