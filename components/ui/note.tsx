import type { ReactNode } from 'react'
import styles from './note.module.css'

export type NoteKind = 'info' | 'good' | 'warn' | 'bad'

const MARK: Record<NoteKind, string> = { info: 'i', good: '✓', warn: '!', bad: '×' }

type NoteProps = { readonly kind?: NoteKind; readonly title?: ReactNode; readonly children: ReactNode }

/** A remark set apart from the text; its kind is told by a mark and a colour. `title` is its first, strong line. */
export function Note({ kind = 'info', title, children }: NoteProps) {
  return (
    <div className={`${styles.note} ${styles[kind]}`}>
      <span className={styles.mark} aria-hidden="true">
        {MARK[kind]}
      </span>
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
