/** What a learner gets of every question. */
export type PublicFields = {
  readonly id: string
  readonly prompt: string
  readonly points: number
  /** How many hints there are; each is fetched by itself. */
  readonly hintCount: number
}

export type Labelled = { readonly id: string; readonly text: string }

type Common = { id: string; prompt: string; points: number; hints: readonly string[] }

export function publicFields(question: Common): PublicFields {
  return {
    id: question.id,
    prompt: question.prompt,
    points: question.points,
    hintCount: question.hints.length,
  }
}

/** Id and text of each, and nothing else. */
export function idAndText(list: readonly Labelled[]): Labelled[] {
  return list.map(({ id, text }) => ({ id, text }))
}
