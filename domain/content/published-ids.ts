import type { Content } from './content.ts'

/** Every id that a learner's record may hold: lessons, questions, checkpoints and ideas, in order and once each. */
export function publishedIds({ lessons, ideas }: Content): string[] {
  const inLessons = lessons.flatMap(({ id, outline, questions }) => [
    id,
    ...questions.map(({ value }) => value.id),
    ...outline.headings.map(({ anchor }) => `${id}/${anchor}`),
  ])
  return [...new Set([...inLessons, ...ideas.map(({ value }) => value.id)])].sort()
}
