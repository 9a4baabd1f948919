import Papa from 'papaparse'
import type { ScoreFormat } from './write-scores.ts'

/** Points that a file of scores tells, by `user name, assignment id`; `columns` are the assignments in their order. A cell without a number is left out. */
export function readPoints(
  csv: string,
  format: ScoreFormat,
  columns: readonly string[],
): ReadonlyMap<string, number> {
  const rows = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
  const found = new Map<string, number>()
  const put = (userName: string | undefined, assignment: string | undefined, text: string | undefined) => {
    if (text !== undefined && text !== '' && Number.isFinite(Number(text)))
      found.set(`${userName}, ${assignment}`, Number(text))
  }
  const wide = (login: number, first: number, step: number) => {
    for (const row of rows.slice(1))
      for (const [at, id] of columns.entries()) put(row[login], id, row[first + at * step])
  }
  if (format === 'csv') for (const row of rows.slice(1)) put(row[1], row[3], row[6])
  if (format === 'excel') wide(1, 2, 2)
  if (format === 'moodle') wide(1, 2, 2)
  if (format === 'canvas') wide(3, 5, 1)
  if (format === 'oneroster-results') for (const row of rows.slice(1)) put(row[4], row[3], row[6])
  return found
}
