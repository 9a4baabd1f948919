import { PlaceSelects } from '#components/assessment/place-selects.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { PublicMatch } from '#domain/assessment/types/match/public.ts'

/** Each item on the left is given its partner. */
export function MatchField({ question }: { readonly question: PublicMatch }) {
  return (
    <RichField question={question}>
      <PlaceSelects items={question.left} places={question.right} name="match" />
    </RichField>
  )
}
