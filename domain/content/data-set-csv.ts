import Papa from 'papaparse'
import type { DataSet } from './data-set.ts'

/** A data set as CSV (RFC 4180, UTF-8): first line the columns' names, unknown cells empty. */
export function dataSetCsv({ columns, rows }: Pick<DataSet, 'columns' | 'rows'>): string {
  const fields = columns.map(column => column.name)
  const data = rows.map(row => fields.map(field => row[field] ?? ''))
  return `${Papa.unparse({ fields, data })}\r\n`
}
