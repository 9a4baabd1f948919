import controls from '#components/assessment/controls.module.css'
import { RichField } from '#components/assessment/rich-field.client.tsx'
import type { PublicOrder } from '#domain/assessment/types/order/public.ts'

/** Without script each item is given its place by number. */
export function OrderField({ question }: { readonly question: PublicOrder }) {
  return (
    <RichField question={question}>
      {question.items.map(({ id, text }) => (
        <label key={id} className={controls.row}>
          <span>{text}</span>
          <select className={controls.select} name={`position.${id}`} required defaultValue="">
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
