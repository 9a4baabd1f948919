import { PlaceSelects } from '#components/assessment/place-selects.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicCategory } from '#domain/assessment/types/category/public.ts'

type FieldProps = { readonly question: PublicCategory; readonly filled?: FormFields | undefined }

/** Each item is put into its category. */
export function CategoryField({ question, filled }: FieldProps) {
  return (
    <RichField question={question} filled={filled}>
      <PlaceSelects items={question.items} places={question.categories} name="category" filled={filled} />
    </RichField>
  )
}
