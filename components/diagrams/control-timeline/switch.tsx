import look from './control-timeline.module.css'

/** One of a few, side by side. */
export function Switch<Id extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: {
  readonly legend: string
  readonly name: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly text: string }[]
  readonly onChange?: (id: Id) => void
}) {
  return (
    <fieldset className={look.switch} disabled={!onChange}>
      <legend>{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={value === id}
            readOnly={!onChange}
            onChange={onChange && (() => onChange(id))}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
