import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { shuffle } from '../../shuffle.ts'
import type { CategoryQuestion } from './schema.ts'

export type PublicCategory = PublicFields & {
  readonly type: 'category'
  readonly items: readonly Labelled[]
  readonly categories: readonly Labelled[]
}

/** The items come shuffled; the categories keep their order. */
export function publicCategory(question: CategoryQuestion, seed: string): PublicCategory {
  return {
    type: 'category',
    ...publicFields(question),
    items: shuffle(idAndText(question.items), seed),
    categories: idAndText(question.categories),
  }
}
