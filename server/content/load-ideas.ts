import 'server-only'
import type { Idea } from '#domain/content/idea.ts'
import { loadContent } from '#server/content/load-content.ts'

export type LoadedIdea = Idea & {
  /** `module/lesson` that teaches it, from its objective. */
  readonly lesson: string
  /** Full ids of the questions that ask about it, in the order of the course. */
  readonly questions: readonly string[]
}

/** All ideas by id, each with its questions. */
export async function loadIdeas(root?: string): Promise<ReadonlyMap<string, LoadedIdea>> {
  const { ideas, lessons } = loadContent(root)
  const questions = lessons.flatMap(lesson => lesson.questions.map(({ value }) => value))
  return new Map(
    ideas.map(({ value }) => [
      value.id,
      {
        ...value,
        lesson: value.objective.split('/').slice(0, 2).join('/'),
        questions: questions.filter(each => each.idea === value.id).map(each => each.id),
      },
    ]),
  )
}
