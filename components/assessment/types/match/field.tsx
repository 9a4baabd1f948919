import { PlaceSelects } from '#components/assessment/place-selects.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicMatch } from '#domain/assessment/types/match/public.ts'

type FieldProps = { readonly question: PublicMatch; readonly filled?: FormFields | undefined }

/** Each item on the left is given its partner. */
export function MatchField({ question, filled }: FieldProps) {
  return (
    <RichField question={question} filled={filled}>
      <PlaceSelects items={question.left} places={question.right} name="match" filled={filled} />
    </RichField>
  )
}
