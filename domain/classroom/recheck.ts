import type { FirstTry } from './answer-matrix.ts'

/** Of those who answered about an idea, how many missed a question on it at their first answer. */
export type IdeaCount = { readonly wrong: number; readonly asked: number }

/** One idea of a re-check: how it stood in the work that is checked again, and how it stands now. */
export type RecheckedIdea = {
  readonly idea: string
  readonly first: IdeaCount
  readonly again: IdeaCount
}

/** Counts learners, not answers; what waits for a person says nothing. */
export function countIdea(
  tries: readonly FirstTry[],
  idea: string,
  ideaOf: (question: string) => string | undefined,
): IdeaCount {
  const own = tries.filter(each => each.earned !== null && ideaOf(each.question) === idea)
  const wrong = own.filter(each => (each.earned ?? 0) < each.possible)
  const learners = (some: readonly FirstTry[]) => new Set(some.map(each => each.learner)).size
  return { wrong: learners(wrong), asked: learners(own) }
}

/** The ideas that these questions ask about, each counted before and now. */
export function recheckedIdeas(
  questions: readonly string[],
  { before, now }: { readonly before: readonly FirstTry[]; readonly now: readonly FirstTry[] },
  ideaOf: (question: string) => string | undefined,
): readonly RecheckedIdea[] {
  const ideas = [...new Set(questions.flatMap(id => ideaOf(id) ?? []))]
  return ideas.map(idea => ({
    idea,
    first: countIdea(before, idea, ideaOf),
    again: countIdea(now, idea, ideaOf),
  }))
}
