import type { DataCell, DataSet } from './data-set.ts'

export type SeriesChoice = {
  readonly set: string
  readonly x: string
  readonly y: string
  readonly where?: Readonly<Record<string, string | number>>
}

/**
 * The points of a curve, taken from a data set: rows that match `where`, in order of x. Dates become years with a
 * fraction: 2025-07 is 2025.5. Rows without an x or y are left out.
 */
export function curveSeries(dataSet: DataSet, { x, y, where = {} }: SeriesChoice): [number, number][] {
  return dataSet.rows
    .filter(row => Object.entries(where).every(([column, wanted]) => String(row[column]) === String(wanted)))
    .flatMap((row): [number, number][] => {
      const px = yearOf(row[x] ?? null)
      const py = row[y]
      return px === undefined || typeof py !== 'number' ? [] : [[px, py]]
    })
    .sort(([a], [b]) => a - b)
}

function yearOf(cell: DataCell): number | undefined {
  if (typeof cell === 'number') return cell
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(cell ?? '') ?? []
  if (!year) return undefined
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}
