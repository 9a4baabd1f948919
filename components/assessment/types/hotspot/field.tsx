import { FieldHint } from '#components/assessment/field-hint.tsx'
import { Options } from '#components/assessment/options.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicHotspot } from '#domain/assessment/types/hotspot/public.ts'

type FieldProps = { readonly question: PublicHotspot; readonly filled?: FormFields | undefined }

/** The places of the picture by name; where the picture can be pointed at, that chooses the same. */
export function HotspotField({ question, filled = {} }: FieldProps) {
  return (
    <>
      <FieldHint>Choose a place by its name, or point at it in the picture.</FieldHint>
      <Options options={question.targets} name="answer" compact chosen={valuesOf(filled, 'answer')} />
    </>
  )
}
