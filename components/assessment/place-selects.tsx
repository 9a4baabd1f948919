import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { Labelled } from '#domain/assessment/public-fields.ts'
import controls from './controls.module.css'

type PlaceSelectsProps = {
  readonly items: readonly Labelled[]
  readonly places: readonly Labelled[]
  readonly name: 'match' | 'category'
  readonly filled?: FormFields | undefined
}

/** A place for each item, chosen from a list: the form that works without script. */
export function PlaceSelects({ items, places, name, filled = {} }: PlaceSelectsProps) {
  return items.map(({ id, text }) => (
    <label key={id} className={controls.row}>
      <span>{text}</span>
      <select
        className={controls.select}
        name={`${name}.${id}`}
        required
        defaultValue={valuesOf(filled, `${name}.${id}`)[0] ?? ''}
      >
        <option value="">choose</option>
        {places.map(place => (
          <option key={place.id} value={place.id}>
            {place.text}
          </option>
        ))}
      </select>
    </label>
  ))
}
