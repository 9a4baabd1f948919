import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { NumberQuestion } from './schema.ts'
import type { UnitSystem } from './units.ts'

export type PublicNumber = PublicFields & UnitSystem & { readonly type: 'number' }

export function publicNumber(question: NumberQuestion): PublicNumber {
  return { type: 'number', ...publicFields(question), unit: question.unit, units: { ...question.units } }
}
