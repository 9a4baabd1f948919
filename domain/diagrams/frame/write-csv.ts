import type { Cell, DiagramTable } from './description.ts'

/**
 * The table as CSV by RFC 4180 (CRLF, quotes doubled). The sources stand in a last column of every row, because a
 * comment line would break the readers of most programs. Unknown values are empty.
 */
export function writeCsv(table: DiagramTable, sources: readonly string[]): string {
  const header = table.columns.map(column =>
    column.unit ? `${column.label} (${column.unit})` : column.label,
  )
  const rows = table.rows.map(row => [...row, sources.join('; ')])
  return [[...header, 'sources'], ...rows]
    .map(row => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n')
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  // A spreadsheet would run text that starts like a formula.
  const safe = typeof cell === 'string' && /^[=+@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
