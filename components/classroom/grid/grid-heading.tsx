import type { GridOrder } from '#domain/classroom/grid.ts'
import styles from './gradebook-grid.module.css'

type GridHeadingProps = {
  readonly label: string
  readonly note?: string
  /** Where those who have not finished are reminded. */
  readonly remind?: string
  readonly order: GridOrder
  readonly by: GridOrder['by']
  readonly className: string | undefined
  readonly onSort: (by: GridOrder['by']) => void
}

/** A column's heading; pressing it sorts by the column, pressing it again turns the order round. */
export function GridHeading({ label, note, remind, order, by, className, onSort }: GridHeadingProps) {
  const isSorted = order.by === by
  const direction = order.down ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      aria-colindex={by === 'name' ? 1 : by === 'mean' ? 2 : by + 3}
      aria-sort={isSorted ? direction : 'none'}
      className={className}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(by)} title={label}>
        <span className={styles.label}>{label}</span>
        <span aria-hidden="true">{isSorted ? (order.down ? '↓' : '↑') : ''}</span>
      </button>
      {note ? <span className={styles.small}>{note}</span> : null}
      {remind ? (
        <a href={remind} className={styles.remind} aria-label={`Remind those who have not finished ${label}`}>
          Remind
        </a>
      ) : null}
    </th>
  )
}
