import type { ReactNode } from 'react'
import styles from './field.module.css'

type FieldProps = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly optional?: boolean
  readonly children: ReactNode
}

/**
 * Label, hint and error around one control. The control inside carries `id` and `describedBy(id, hint, error)`;
 * text-field, textarea-field and select-field do so already.
 */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional ? <span className={styles.optional}> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

/** The sentence under a control that says what to change; nothing when there is nothing to say. */
export function FieldError({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  if (!children) return null
  return (
    <p id={`${id}-error`} className={styles.error}>
      {children}
    </p>
  )
}

/** The value of `aria-describedby` for a control inside a Field. */
export function describedBy(id: string, hint?: ReactNode, error?: ReactNode): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
