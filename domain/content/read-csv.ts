import Papa from 'papaparse'
import type { DataCell, DataColumn, DataRow } from './data-set.ts'

export type CsvProblem = { readonly line: number; readonly message: string }

/**
 * Reads CSV text whose first line names exactly the columns given, in their order. Cells of `number` columns become
 * numbers, empty cells null. Lines are counted as in a file without line breaks inside cells.
 */
export function readCsv(
  text: string,
  columns: readonly DataColumn[],
): { rows: DataRow[]; problems: CsvProblem[] } {
  const [header = [], ...records] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  }).data
  const expected = columns.map(column => column.name)
  if (header.join() !== expected.join()) {
    const message = `the columns are ${header.join(', ')}, but the description lists ${expected.join(', ')}`
    return { rows: [], problems: [{ line: 1, message }] }
  }
  const problems: CsvProblem[] = []
  const rows = records.map((record, at) => {
    const line = at + 2
    if (record.length !== columns.length)
      problems.push({ line, message: `${record.length} cells instead of ${columns.length}` })
    return Object.fromEntries(
      columns.map((column, place) => {
        const cell = readCell(record[place] ?? '', column)
        if (cell === undefined)
          problems.push({ line, message: `${column.name}: read ${record[place]}, expected a number` })
        return [column.name, cell ?? null]
      }),
    )
  })
  return { rows, problems }
}

function readCell(written: string, column: DataColumn): DataCell | undefined {
  const text = written.trim()
  if (text === '') return null
  if (column.type !== 'number') return text
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}
