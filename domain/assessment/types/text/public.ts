import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { TextQuestion } from './schema.ts'

export type PublicText = PublicFields & { readonly type: 'text' }

export function publicText(question: TextQuestion): PublicText {
  return { type: 'text', ...publicFields(question) }
}
