import Link from 'next/link'
import type { ComponentProps } from 'react'
import styles from './lesson.module.css'

/** A heading that links to itself, so that its address can be copied. */
export function Heading({
  level: Level,
  id,
  children,
}: ComponentProps<'h2'> & { readonly level: 'h2' | 'h3' }) {
  if (!id) return <Level>{children}</Level>
  return (
    <Level id={id}>
      <a className={styles.anchor} href={`#${id}`}>
        {children}
      </a>
    </Level>
  )
}

/** A link in the text: inside the site without loading the page anew. */
export function TextLink({ href = '', children }: ComponentProps<'a'>) {
  return href.startsWith('/') ? <Link href={href}>{children}</Link> : <a href={href}>{children}</a>
}

/** A table written in the text; scrolls by itself where it is too wide. */
export function TextTable({ children }: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.table} aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
