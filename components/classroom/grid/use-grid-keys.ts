import { type KeyboardEvent, useState } from 'react'

export type Place = { readonly row: number; readonly column: number }

const PAGE = 10

/**
 * Where the keyboard stands in a grid, by the keys of the ARIA grid pattern: arrows, Home and End in the row, with Ctrl in the
 * whole grid, Page Up and Down. `go` is called with a place that a key leads to.
 */
export function useGridKeys(
  size: { readonly rows: number; readonly columns: number },
  go: (to: Place) => void,
) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const current = {
    row: Math.min(place.row, Math.max(0, size.rows - 1)),
    column: Math.min(place.column, Math.max(0, size.columns - 1)),
  }
  function onKeyDown(event: KeyboardEvent) {
    const to = target(event, current, size)
    if (!to) return
    event.preventDefault()
    setPlace(to)
    go(to)
  }
  return { place: current, setPlace, onKeyDown }
}

function target(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  const within = (value: number, last: number) => Math.min(last, Math.max(0, value))
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, lastRow), column }
    case 'ArrowDown':
      return { row: within(row + 1, lastRow), column }
    case 'ArrowLeft':
      return { row, column: within(column - 1, lastColumn) }
    case 'ArrowRight':
      return { row, column: within(column + 1, lastColumn) }
    case 'PageUp':
      return { row: within(row - PAGE, lastRow), column }
    case 'PageDown':
      return { row: within(row + PAGE, lastRow), column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn }
    default:
      return undefined
  }
}
