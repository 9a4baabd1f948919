import type { ReactNode } from 'react'
import styles from './field.module.css'
import { describedBy, FieldError } from './field.tsx'

type FieldGroupProps = {
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly children: ReactNode
}

/** Several controls that answer one question, such as radio buttons, under one legend. */
export function FieldGroup({ id, legend, hint, error, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group} aria-describedby={describedBy(id, hint, error)}>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  )
}
