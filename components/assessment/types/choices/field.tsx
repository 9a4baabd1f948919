import { FieldHint } from '#components/assessment/field-hint.tsx'
import { Options } from '#components/assessment/options.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicChoices } from '#domain/assessment/types/choices/public.ts'

type FieldProps = { readonly question: PublicChoices; readonly filled?: FormFields | undefined }

/** Several of several. */
export function ChoicesField({ question, filled = {} }: FieldProps) {
  return (
    <>
      <FieldHint>Tick all that apply.</FieldHint>
      <Options options={question.options} name="answer" type="checkbox" chosen={valuesOf(filled, 'answer')} />
    </>
  )
}
