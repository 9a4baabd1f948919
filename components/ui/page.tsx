import type { ReactNode } from 'react'
import styles from './page.module.css'

type PageProps = {
  readonly title: ReactNode
  readonly over?: ReactNode
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * The frame of an ordinary page inside `<main>` (which app/layout.tsx writes): heading, optional line `over` it (where
 * am I), `lead` below it, `aside` with buttons beside it, and sections with room between them. `wide` for tables.
 */
export function Page({ title, over, lead, aside, wide = false, children }: PageProps) {
  return (
    <div className={`${styles.page} ${wide ? styles.wide : ''}`}>
      <header className={styles.head}>
        <div>
          {over ? <p className={styles.over}>{over}</p> : null}
          <h1>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </header>
      {children}
    </div>
  )
}
