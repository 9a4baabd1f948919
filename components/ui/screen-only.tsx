import type { ReactNode } from 'react'
import styles from './screen-only.module.css'

/** What is of no use on paper. */
export function ScreenOnly({ children }: { readonly children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>
}
