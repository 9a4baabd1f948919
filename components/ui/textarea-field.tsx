import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { describedBy, Field } from './field.tsx'

type TextareaFieldProps = Omit<ComponentProps<'textarea'>, 'id'> & {
  readonly id?: string
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly optional?: boolean
}

/** Several lines of input with label, hint and error; takes everything `<textarea>` takes. */
export function TextareaField(props: TextareaFieldProps) {
  const { name, id = name, label, hint, error, optional = false, ...rest } = props
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        required={!optional}
        {...rest}
        id={id}
        name={name}
        className={`${styles.control} ${styles.area}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  )
}
