import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './asides.module.css'

/** A short note: in the margin on wide screens, folded into the text on narrow ones. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <aside className={styles.aside}>{children}</aside>
}

/** A pulled sentence: what to remember of a section, set large. */
export function Pull({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pull}>{children}</div>
}

type MisconceptionProps = {
  readonly belief: string
  readonly refutation: string
  /** `module/lesson#anchor` */
  readonly lookAt?: string
  readonly children?: ReactNode
}

/** A false idea many arrive with, said as such, and what is true. `children` are its source marks. */
export function Misconception({ belief, refutation, lookAt, children }: MisconceptionProps) {
  return (
    <aside className={styles.misconception}>
      <p className={styles.over}>Often believed, and wrong</p>
      <p className={styles.belief}>{belief}</p>
      <p>
        {refutation}
        {children}
      </p>
      {lookAt ? (
        <p className={styles.over}>
          <Link href={`/learn/${lookAt}`}>Look again</Link>
        </p>
      ) : null}
    </aside>
  )
}
