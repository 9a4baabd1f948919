import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { describedBy, Field } from './field.tsx'

export type SelectOption = { readonly value: string; readonly label: string }

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id' | 'children'> & {
  readonly id?: string
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly optional?: boolean
  readonly options: readonly SelectOption[]
}

/** A choice out of a list, with label, hint and error; takes everything `<select>` takes. */
export function SelectField(props: SelectFieldProps) {
  const { name, id = name, label, hint, error, optional = false, options, ...rest } = props
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        required={!optional}
        {...rest}
        id={id}
        name={name}
        className={styles.control}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
