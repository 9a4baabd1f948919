import { SelectField } from '#components/ui/select-field.tsx'
import type { GridFilter } from '#domain/classroom/grid.ts'
import styles from './gradebook-grid.module.css'
import type { LiveGrid } from './use-live-grid.ts'

type GridBarProps = {
  readonly filter: GridFilter
  readonly onFilter: (filter: GridFilter) => void
  readonly shown: number
  readonly all: number
  readonly status: LiveGrid['status']
  readonly updated: string | undefined
}

const FILTERS: readonly { readonly value: GridFilter; readonly label: string }[] = [
  { value: 'all', label: 'everybody' },
  { value: 'stuck', label: 'who is stuck (overdue or begun and not finished)' },
  { value: 'needs-grading', label: 'who waits for grading' },
  { value: 'unfinished', label: 'who has something unfinished' },
]

/** Above the grid: whom it shows, and whether it follows the class. */
export function GridBar({ filter, onFilter, shown, all, status, updated }: GridBarProps) {
  return (
    <div className={styles.bar}>
      <SelectField
        name="show"
        label="Show"
        value={filter}
        options={FILTERS}
        onChange={event => onFilter(event.target.value as GridFilter)}
      />
      <p className={styles.said} role="status">
        {shown === all ? `${all} ${all === 1 ? 'learner' : 'learners'}` : `${shown} of ${all} learners`}
        {' · '}
        {sentenceOf(status, updated)}
      </p>
    </div>
  )
}

function sentenceOf(status: LiveGrid['status'], updated: string | undefined): string {
  if (status === 'lost') return 'the site cannot be reached; trying again'
  const since = updated === undefined ? '' : `, last change ${updated}`
  return status === 'live' ? `follows the class live${since}` : 'as of now'
}
