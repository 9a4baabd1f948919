'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { filterGrid, type Grid, type GridFilter, type GridOrder, sortGrid } from '#domain/classroom/grid.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './gradebook-grid.module.css'
import { GridBar } from './grid-bar.tsx'
import { GridCell } from './grid-cell.tsx'
import { GridHeading } from './grid-heading.tsx'
import { OutOfSight, Spacer } from './spacer.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { useLiveGrid } from './use-live-grid.ts'

type GradebookGridProps = { readonly classId: string; readonly timeZone: string; readonly grid: Grid }

const ROW = 56
const COLUMN = 136
const FIRST_SIGHT = { width: 1200, height: 640 }

/**
 * Learners × assignments as a heat-map that draws only what is in sight; sorts, filters, and follows the class while it
 * works. What is out of sight is empty space of the same size, so that it scrolls like the whole table.
 */
export function GradebookGrid({ classId, timeZone, grid: initial }: GradebookGridProps) {
  const { grid, status, updatedAt } = useLiveGrid(classId, initial)
  const [filter, setFilter] = useState<GridFilter>('all')
  const [order, setOrder] = useState<GridOrder>({ by: 'name', down: false })
  const rows = useMemo(() => sortGrid(filterGrid(grid.rows, filter), order), [grid, filter, order])
  const scroll = useRef<HTMLDivElement>(null)
  const sight = { getScrollElement: () => scroll.current, initialRect: FIRST_SIGHT }
  const down = useVirtualizer({ ...sight, count: rows.length, estimateSize: () => ROW, overscan: 8 })
  const across = useVirtualizer({
    ...sight,
    count: grid.columns.length,
    estimateSize: () => COLUMN,
    horizontal: true,
    overscan: 3,
  })
  const keys = useGridKeys({ rows: rows.length, columns: grid.columns.length }, ({ row, column }) => {
    down.scrollToIndex(row)
    across.scrollToIndex(column)
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus(),
    )
  })
  const sortBy = (by: GridOrder['by']) =>
    setOrder(before => ({ by, down: before.by === by ? !before.down : by !== 'name' }))
  const [columns, lines] = [across.getVirtualItems(), down.getVirtualItems()]
  const left = columns[0]?.start ?? 0
  const right = across.getTotalSize() - (columns.at(-1)?.end ?? 0)
  return (
    <div className={styles.whole}>
      <GridBar
        filter={filter}
        onFilter={setFilter}
        shown={rows.length}
        all={grid.rows.length}
        status={status}
        updated={updatedAt === undefined ? undefined : shortInstant(updatedAt, timeZone)}
      />
      <div ref={scroll} className={styles.scroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with role grid is ARIA's data grid
          role="grid"
          aria-label="Best score of each learner in each assignment"
          aria-rowcount={rows.length + 1}
          aria-colcount={grid.columns.length + 2}
          className={styles.grid}
          onKeyDown={keys.onKeyDown}
        >
          <thead>
            <tr aria-rowindex={1}>
              <GridHeading label="Learner" order={order} by="name" onSort={sortBy} className={styles.name} />
              <GridHeading label="Mean" order={order} by="mean" onSort={sortBy} className={styles.mean} />
              <Spacer inlineSize={left} />
              {columns.map(({ index }) => {
                const column = grid.columns[index]
                return column ? (
                  <GridHeading
                    key={column.id}
                    label={column.title}
                    note={
                      column.dueAt === undefined
                        ? 'no due date'
                        : `due ${shortInstant(column.dueAt, timeZone)}`
                    }
                    remind={`/teach/${classId}/remind/${column.id}`}
                    order={order}
                    by={index}
                    onSort={sortBy}
                    className={styles.column}
                  />
                ) : null
              })}
              <Spacer inlineSize={right} />
            </tr>
          </thead>
          <OutOfSight blockSize={lines[0]?.start ?? 0} />
          <tbody>
            {lines.map(({ index }) => {
              const row = rows[index]
              return row ? (
                <tr key={row.id} aria-rowindex={index + 2} className={styles.row}>
                  <th scope="row" aria-colindex={1} className={styles.name}>
                    <a href={`/teach/${classId}/learners/${row.id}`}>{row.name}</a>
                    <span className={styles.small}>{row.userName}</span>
                  </th>
                  <td aria-colindex={2} className={styles.mean}>
                    {row.mean === undefined ? '–' : `${Math.round(row.mean * 100)} %`}
                  </td>
                  <Spacer inlineSize={left} />
                  {columns.map(({ index: at }) => {
                    const column = grid.columns[at]
                    return column ? (
                      <GridCell
                        key={column.id}
                        href={`/teach/${classId}/gradebook/${column.id}/${row.id}`}
                        row={row}
                        column={column}
                        place={{ row: index, column: at }}
                        isCurrent={keys.place.row === index && keys.place.column === at}
                        onFocus={keys.setPlace}
                      />
                    ) : null
                  })}
                  <Spacer inlineSize={right} />
                </tr>
              ) : null
            })}
          </tbody>
          <OutOfSight blockSize={down.getTotalSize() - (lines.at(-1)?.end ?? 0)} />
        </table>
      </div>
    </div>
  )
}
