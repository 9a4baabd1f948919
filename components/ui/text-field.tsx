import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { describedBy, Field } from './field.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  readonly id?: string
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly optional?: boolean
}

/**
 * One line of input with label, hint and error; takes everything `<input>` takes. `id` is `name` unless said.
 * Required unless `optional`.
 */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  optional = false,
  ...rest
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        required={!optional}
        {...rest}
        id={id}
        name={name}
        className={styles.control}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  )
}
