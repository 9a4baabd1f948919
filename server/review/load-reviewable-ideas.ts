import 'server-only'
import type { LoadedIdea } from '#server/content/load-ideas.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadQuestions } from '#server/content/load-questions.ts'

export type ReviewableIdea = LoadedIdea & {
  /** Questions that review may ask at any time. */
  readonly open: readonly string[]
  /** Questions of quizzes: review may ask them once the learner has met them there. */
  readonly quiz: readonly string[]
}

/** Ideas that review can ask about, by id. Essays are left out: they wait for a person and rate nothing that day. */
export async function loadReviewableIdeas(): Promise<ReadonlyMap<string, ReviewableIdea>> {
  const [ideas, questions] = await Promise.all([loadIdeas(), loadQuestions()])
  const entries = [...ideas].map(([id, idea]) => {
    const asked = idea.questions.flatMap(each => questions.get(each)?.question ?? [])
    const scored = asked.filter(each => each.type !== 'essay')
    const of = (pool: 'check' | 'quiz') => scored.filter(each => each.pool === pool).map(each => each.id)
    return [id, { ...idea, open: of('check'), quiz: of('quiz') }] as const
  })
  return new Map(entries.filter(([, idea]) => idea.open.length + idea.quiz.length > 0))
}
