import { type Grid, gridCell } from '#domain/classroom/grid.ts'
import styles from './gradebook-grid.module.css'
import { heatOf, stateMark } from './state-mark.ts'
import type { Place } from './use-grid-keys.ts'

type GridCellProps = {
  readonly href: string
  readonly row: Grid['rows'][number]
  readonly column: Grid['columns'][number]
  readonly place: Place
  /** Does Tab lead here? One cell of the grid is the one. */
  readonly isCurrent: boolean
  readonly onFocus: (place: Place) => void
}

/** One result: points, and its state by shape and word; leads to the learner's answers. */
export function GridCell({ href, row, column, place, isCurrent, onFocus }: GridCellProps) {
  const { state, points, answered, isSet, possible = column.possible } = gridCell(row, place.column)
  const { mark, word } = stateMark(state)
  const heat = heatOf(points, possible)
  return (
    <td aria-colindex={place.column + 3} className={styles.cell}>
      <a
        href={href}
        data-cell={`${place.row}-${place.column}`}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onFocus(place)}
        className={styles.link}
        style={{ backgroundColor: `color-mix(in oklab, var(--good) ${heat}%, transparent)` }}
      >
        <span className={styles.points}>{points === null ? '–' : `${points}/${possible}`}</span>
        <span className={styles.small}>
          <span aria-hidden="true">{mark} </span>
          {word}
          {state === 'in-progress' ? ` ${answered}/${column.questions}` : ''}
          {isSet ? ', set' : ''}
        </span>
      </a>
    </td>
  )
}
