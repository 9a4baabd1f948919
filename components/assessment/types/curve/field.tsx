import { FieldHint } from '#components/assessment/field-hint.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicCurve } from '#domain/assessment/types/curve/public.ts'
import { placeText } from './axes.tsx'
import { CurveHeights } from './curve-heights.tsx'

type FieldProps = { readonly question: PublicCurve; readonly filled?: FormFields | undefined }

/** A height for each place; with script it can be drawn too. */
export function CurveField({ question, filled }: FieldProps) {
  const { x, y, given } = question
  return (
    <RichField question={question} filled={filled}>
      <FieldHint>
        {y.label ?? 'Height'}, from {y.from} to {y.to.toLocaleString('en-GB')} {y.unit}, for each{' '}
        {x.label?.toLowerCase() ?? 'place'}.
        {given.length > 0
          ? ` Given: ${given.map(([at, height]) => `${placeText(at)}: ${height.toLocaleString('en-GB')}`).join(', ')}.`
          : ''}
      </FieldHint>
      <CurveHeights question={question} filled={filled} />
    </RichField>
  )
}
