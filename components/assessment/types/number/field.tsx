import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicNumber } from '#domain/assessment/types/number/public.ts'
import { NumberInput } from './field.client.tsx'

type FieldProps = { readonly question: PublicNumber; readonly filled?: FormFields | undefined }

/** A number with its unit, and how it was read. */
export function NumberField({ question, filled }: FieldProps) {
  return <NumberInput question={question} filled={filled} />
}
