import type { Source } from '#domain/content/source.ts'
import styles from './source-mark.module.css'

type SourceLineProps = { readonly source: Source; readonly at?: string }

/** A source in one line, linked where it has an address. In the margin only who and when; the title stands in the list. */
export function SourceLine({ source, at }: SourceLineProps) {
  const by = [source.publisher, source.date].filter(Boolean).join(', ')
  return (
    <span>
      {by ? <span className={styles.title}>{source.title}. </span> : null}
      {source.url ? <a href={source.url}>{by || source.title}</a> : by || source.title}
      {at ? `, ${at}` : ''}.{' '}
    </span>
  )
}
