import type { ReactNode } from 'react'
import styles from './section.module.css'

type SectionProps = { readonly id: string; readonly title: ReactNode; readonly children: ReactNode }

/** A part of a Page under its own heading, with room between heading, text and forms; `id` is where links lead. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
