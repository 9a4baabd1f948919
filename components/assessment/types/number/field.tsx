import type { PublicNumber } from '#domain/assessment/types/number/public.ts'
import { NumberInput } from './field.client.tsx'

/** A number with its unit, and how it was read. */
export function NumberField({ question }: { readonly question: PublicNumber }) {
  return <NumberInput question={question} />
}
