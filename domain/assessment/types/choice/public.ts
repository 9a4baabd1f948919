import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import { shuffle } from '../../shuffle.ts'
import type { ChoiceQuestion } from './schema.ts'

export type PublicChoice = PublicFields & { readonly type: 'choice'; readonly options: readonly Labelled[] }

export function publicChoice(question: ChoiceQuestion, seed: string): PublicChoice {
  return {
    type: 'choice',
    ...publicFields(question),
    options: shuffle(idAndText(question.options), seed, question.fixed),
  }
}
