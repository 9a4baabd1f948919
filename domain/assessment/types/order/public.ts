import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { disorder } from '../../shuffle.ts'
import type { OrderQuestion } from './schema.ts'

export type PublicOrder = PublicFields & { readonly type: 'order'; readonly items: readonly Labelled[] }

/** The items come shuffled and never in the right order. */
export function publicOrder(question: OrderQuestion, seed: string): PublicOrder {
  return { type: 'order', ...publicFields(question), items: disorder(idAndText(question.items), seed) }
}
