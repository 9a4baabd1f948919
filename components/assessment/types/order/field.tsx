import controls from '#components/assessment/controls.module.css'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicOrder } from '#domain/assessment/types/order/public.ts'

type FieldProps = { readonly question: PublicOrder; readonly filled?: FormFields | undefined }

/** Without script each item is given its place by number. */
export function OrderField({ question, filled }: FieldProps) {
  return (
    <RichField question={question} filled={filled}>
      {question.items.map(({ id, text }) => (
        <label key={id} className={controls.row}>
          <span>{text}</span>
          <select
            className={controls.select}
            name={`position.${id}`}
            required
            defaultValue={valuesOf(filled ?? {}, `position.${id}`)[0] ?? ''}
          >
            <option value="">place</option>
            {question.items.map((each, at) => (
              <option key={each.id} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
      ))}
    </RichField>
  )
}
