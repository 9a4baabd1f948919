import Link from 'next/link'
import type { DataSet } from '#domain/content/data-set.ts'
import styles from './data-sets.module.css'

type DataSetAboutProps = {
  readonly set: DataSet
  /** The sources of the set, with their titles. */
  readonly sources: readonly { readonly id: string; readonly title: string }[]
}

/** What a data set's columns mean, where it comes from, and what to beware of. */
export function DataSetAbout({ set, sources }: DataSetAboutProps) {
  return (
    <div className={styles.about}>
      <section aria-labelledby="columns">
        <h2 id="columns">Columns</h2>
        <dl className={styles.columns}>
          {set.columns.map(column => (
            <ColumnEntry key={column.name} {...column} />
          ))}
        </dl>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ul className={styles.small}>
          {sources.map(source => (
            <li key={source.id}>
              <Link href={`/sources#${source.id}`}>{source.title}</Link>
            </li>
          ))}
        </ul>
        <h2 id="licence">Licence</h2>
        <p className={styles.small}>{set.licence}</p>
        {set.caveats.length > 0 ? (
          <>
            <h2 id="caveats">Beware</h2>
            <ul className={styles.small}>
              {set.caveats.map(caveat => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    </div>
  )
}

function ColumnEntry({ name, meaning, unit }: DataSet['columns'][number]) {
  return (
    <>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        {meaning}
        {unit ? ` (${unit})` : ''}
      </dd>
    </>
  )
}
