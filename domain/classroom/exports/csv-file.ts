import Papa from 'papaparse'

export type CsvCell = string | number | null

/**
 * - `machines`: RFC 4180, UTF-8, CRLF, decimal point.
 * - `excel`: the same behind a byte order mark, without which Excel reads names with accents wrongly.
 */
export type CsvFlavour = 'machines' | 'excel'

const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would run. A dash alone is no formula, and Moodle reads it as "no grade". */
const FORMULA = /^(?:[=+@\t\r]|-.)/

/**
 * Rows as a CSV file, the first one being the header. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers never do. An empty cell is "no value".
 */
export function writeCsvFile(
  rows: readonly (readonly CsvCell[])[],
  flavour: CsvFlavour = 'machines',
): string {
  const body = Papa.unparse(
    rows.map(row => row.map(cell => cell ?? '')),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )
  return `${flavour === 'excel' ? BYTE_ORDER_MARK : ''}${body}\r\n`
}

/** A file name without anybody's name in it: `geography-9b_gradebook_2026-03-12.csv`. */
export function csvFileName(className: string, what: string, day: string): string {
  const plain = className
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${[plain || 'class', what, day].join('_')}.csv`
}
