import { group } from 'd3-array'
import { normalise } from '#domain/assessment/types/text/normalise.ts'

export type GivenText = {
  /** In the form in which answers are compared. */
  readonly text: string
  /** As it was written, in each way once. */
  readonly written: readonly string[]
  /** Who gave it, by name, each once. */
  readonly names: readonly string[]
  readonly verdict: 'waiting' | 'accepted' | 'refused'
}

/** Short answers that are the same to the scorer, put together: those that wait first, then the most frequent. */
export function groupTexts(
  given: readonly {
    readonly answer: unknown
    readonly name: string
    /** 0 to 1; missing while it waits. */
    readonly fraction: number | undefined
  }[],
): GivenText[] {
  const groups = group(
    given.filter((each): each is typeof each & { answer: string } => typeof each.answer === 'string'),
    each => normalise(each.answer),
  )
  return [...groups]
    .map(([text, all]): GivenText => {
      const waits = all.some(each => each.fraction === undefined)
      return {
        text,
        written: [...new Set(all.map(each => each.answer.trim()))],
        names: [...new Set(all.map(each => each.name))].sort((a, b) => a.localeCompare(b, 'en')),
        verdict: waits ? 'waiting' : all.at(-1)?.fraction === 1 ? 'accepted' : 'refused',
      }
    })
    .sort((a, b) => rank(a) - rank(b) || b.names.length - a.names.length || (a.text < b.text ? -1 : 1))
}

function rank({ verdict }: GivenText): number {
  return verdict === 'waiting' ? 0 : 1
}
