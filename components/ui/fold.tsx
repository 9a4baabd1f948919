import type { ReactNode } from 'react'
import styles from './fold.module.css'

type FoldProps = { readonly title: ReactNode; readonly note?: ReactNode; readonly children: ReactNode }

/** A part that stays shut until it is asked for; `note` says beside its title how much is in it. */
export function Fold({ title, note, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.title}>{title}</span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
