import Link from 'next/link'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { DataSet } from '#domain/content/data-set.ts'
import styles from './data-sets.module.css'

/** The data sets of the course, one a row, with how much each holds and how to take it away. */
export function DataSetList({ sets }: { readonly sets: readonly DataSet[] }) {
  if (sets.length === 0) return <EmptyState title="No data set has been published yet." />
  return (
    <ul className={styles.sets}>
      {sets.map(set => (
        <li key={set.id} className={styles.set}>
          <h2 className={styles.title}>
            <Link href={`/data/${set.id}`}>{set.title}</Link>
          </h2>
          <p>{set.description}</p>
          <p className={styles.small}>
            {set.rows.length} rows · as of {set.asOf} ·{' '}
            <a href={`/data/${set.id}/csv`} download={`${set.id}.csv`}>
              Download as CSV
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
