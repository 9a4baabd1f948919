import { FieldHint } from '#components/assessment/field-hint.tsx'
import { Options } from '#components/assessment/options.tsx'
import type { PublicChoices } from '#domain/assessment/types/choices/public.ts'

/** Several of several. */
export function ChoicesField({ question }: { readonly question: PublicChoices }) {
  return (
    <>
      <FieldHint>Tick all that apply.</FieldHint>
      <Options options={question.options} name="answer" type="checkbox" />
    </>
  )
}
