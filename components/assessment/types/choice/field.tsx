import { Options } from '#components/assessment/options.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicChoice } from '#domain/assessment/types/choice/public.ts'

type FieldProps = { readonly question: PublicChoice; readonly filled?: FormFields | undefined }

/** One of several. */
export function ChoiceField({ question, filled = {} }: FieldProps) {
  return <Options options={question.options} name="answer" chosen={valuesOf(filled, 'answer')} />
}
