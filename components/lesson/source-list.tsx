import Link from 'next/link'
import type { Source } from '#domain/content/source.ts'
import styles from './source-list.module.css'

/** The sources of a lesson in the order of their numbers, from 1. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className={styles.list}>
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
            <span className={styles.details}>
              {detailsOf(source)} · <Link href={`/sources#${source.id}`}>where else it is cited</Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function detailsOf({ publisher, date, kind, accessed }: Source): string {
  const by = [publisher, date].filter(Boolean).join(', ')
  const said = kind === 'none' ? 'no document looked up' : kind
  return [by, said, accessed ? `read ${accessed}` : ''].filter(Boolean).join(' · ')
}
