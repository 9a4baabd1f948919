import type { ReactNode } from 'react'
import styles from './tag.module.css'

export type TagTone = 'plain' | 'accent' | 'good' | 'warn' | 'bad'

/** A word or two that names a state or kind; the words carry the meaning, `tone` only colours them. */
export function Tag({ tone = 'plain', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
}
