import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { shuffle } from '../../shuffle.ts'
import type { MatchQuestion } from './schema.ts'

export type PublicMatch = PublicFields & {
  readonly type: 'match'
  readonly left: readonly Labelled[]
  readonly right: readonly Labelled[]
}

/** The right side comes shuffled; the left keeps its order. */
export function publicMatch(question: MatchQuestion, seed: string): PublicMatch {
  return {
    type: 'match',
    ...publicFields(question),
    left: idAndText(question.left),
    right: shuffle(idAndText(question.right), seed),
  }
}
