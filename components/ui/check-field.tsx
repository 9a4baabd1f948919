import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { describedBy, FieldError } from './field.tsx'

type CheckFieldProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  readonly id?: string
  readonly type?: 'checkbox' | 'radio'
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

/**
 * A check box, or with `type="radio"` one of several inside a FieldGroup, its label beside it.
 * Two with the same `name` need an `id` each.
 */
export function CheckField(props: CheckFieldProps) {
  const { name, id = name, type = 'checkbox', label, hint, error, ...rest } = props
  return (
    <div className={styles.check}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={styles.box}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
