import { useId } from 'react'
import look from './controls.module.css'

/** A native list to choose from; without `onChange` it shows the value and cannot be changed. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly onChange?: (value: string) => void
}) {
  const id = useId()
  return (
    <div className={look.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={!onChange}
        onChange={onChange && (event => onChange(event.currentTarget.value))}
      >
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
