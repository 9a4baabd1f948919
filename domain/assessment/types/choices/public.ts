import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { shuffle } from '../../shuffle.ts'
import type { ChoicesQuestion } from './schema.ts'

export type PublicChoices = PublicFields & { readonly type: 'choices'; readonly options: readonly Labelled[] }

export function publicChoices(question: ChoicesQuestion, seed: string): PublicChoices {
  return {
    type: 'choices',
    ...publicFields(question),
    options: shuffle(idAndText(question.options), seed, question.fixed),
  }
}
