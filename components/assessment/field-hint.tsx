import type { ReactNode } from 'react'
import styles from './field-hint.module.css'

/** How to fill in a field, in a sentence. */
export function FieldHint({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <p id={id} className={styles.hint}>
      {children}
    </p>
  )
}
