import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicCurve } from '#domain/assessment/types/curve/public.ts'

type FieldProps = { readonly question: PublicCurve; readonly filled?: FormFields | undefined }

/** A height for each place; with script it can be drawn too. */
export function CurveField({ question, filled }: FieldProps) {
  const { x, y, xs } = question
  return (
    <RichField question={question} filled={filled}>
      <FieldHint>
        {y.label ?? 'Height'}, from {y.from} to {y.to} {y.unit}, for each {x.label?.toLowerCase() ?? 'place'}.
      </FieldHint>
      <div className={controls.heights}>
        {xs.map(each => (
          <label key={each} className={controls.height}>
            <span>{each}</span>
            <input
              className={controls.input}
              type="text"
              inputMode="decimal"
              name={`y.${each}`}
              required
              defaultValue={valuesOf(filled ?? {}, `y.${each}`)[0]}
            />
          </label>
        ))}
      </div>
    </RichField>
  )
}
