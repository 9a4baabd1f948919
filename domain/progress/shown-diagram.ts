import type { Question } from '#domain/assessment/question.ts'

/** A diagram in the state that somebody answered with. */
export type ShownDiagram = {
  readonly name: string
  readonly state: string
  /** One state that would have earned every point; missing while it may not be told. */
  readonly key: string | undefined
}

/** The diagram behind an answer to a `state` question; undefined for other questions, for lists to choose from, and for no answer. */
export function shownDiagram(
  question: Question,
  answer: unknown,
  { mayKey }: { readonly mayKey: boolean },
): ShownDiagram | undefined {
  if (question.type !== 'state' || question.parts || typeof answer !== 'string') return undefined
  return { name: question.diagram, state: answer, key: mayKey ? question.key : undefined }
}
