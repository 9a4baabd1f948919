import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { closeUp } from './close-up.tsx'
import styles from './lesson.module.css'

/** A `##` heading; it links to itself, so that its address can be copied. */
export function SectionHeading({ id, children }: ComponentProps<'h2'>) {
  return <h2 id={id}>{id ? <SelfLink id={id}>{children}</SelfLink> : children}</h2>
}

/** A `###` heading. */
export function SubHeading({ id, children }: ComponentProps<'h3'>) {
  return <h3 id={id}>{id ? <SelfLink id={id}>{children}</SelfLink> : children}</h3>
}

function SelfLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a className={styles.anchor} href={`#${id}`}>
      {children}
    </a>
  )
}

/** A paragraph of the text. */
export function TextParagraph({ children }: ComponentProps<'p'>) {
  return <p>{closeUp(children)}</p>
}

/** An entry of a list in the text. */
export function TextItem({ children }: ComponentProps<'li'>) {
  return <li>{closeUp(children)}</li>
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
