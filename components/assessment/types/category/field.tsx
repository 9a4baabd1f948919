import { PlaceSelects } from '#components/assessment/place-selects.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { PublicCategory } from '#domain/assessment/types/category/public.ts'

/** Each item is put into its category. */
export function CategoryField({ question }: { readonly question: PublicCategory }) {
  return (
    <RichField question={question}>
      <PlaceSelects items={question.items} places={question.categories} name="category" />
    </RichField>
  )
}
