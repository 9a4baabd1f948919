import controls from '#components/assessment/controls.module.css'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import { LONGEST_TEXT } from '#domain/assessment/types/text/check.ts'
import type { PublicText } from '#domain/assessment/types/text/public.ts'

type FieldProps = { readonly question: PublicText; readonly filled?: FormFields | undefined }

/** A word or two. */
export function TextField({ question, filled = {} }: FieldProps) {
  return (
    <input
      className={controls.input}
      type="text"
      name="answer"
      defaultValue={valuesOf(filled, 'answer')[0]}
      required
      maxLength={LONGEST_TEXT}
      autoComplete="off"
      autoCapitalize="none"
      aria-label={`Your answer: ${question.prompt}`}
    />
  )
}
