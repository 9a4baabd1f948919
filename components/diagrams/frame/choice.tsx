import { useId } from 'react'
import look from './controls.module.css'

type Option = {
  readonly id: string
  readonly text: string
  /** Heading it stands under in the list; those without come where the first of them is. */
  readonly group?: string
}

/** A native list to choose from; without `onChange` it shows the value and cannot be changed. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange?: (value: string) => void
}) {
  const id = useId()
  const groups = [...new Set(options.map(option => option.group))]
  return (
    <div className={look.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={!onChange}
        onChange={onChange && (event => onChange(event.currentTarget.value))}
      >
        {groups.map(group =>
          group === undefined ? (
            <Options key="" options={options.filter(option => option.group === undefined)} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={options.filter(option => option.group === group)} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ id, text }) => (
    <option key={id} value={id}>
      {text}
    </option>
  ))
}
