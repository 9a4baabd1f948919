import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { DataColumn, DataSet } from '#domain/content/data-set.ts'

const LONG = 40

/** All rows of a data set; an empty cell is not known, and says so to those who listen. */
export function DataSetTable({ set }: { readonly set: DataSet }) {
  const columns = set.columns.map(column => ({ ...column, ...lookOf(set, column) }))
  return (
    <Table caption={`${set.title}: ${set.rows.length} rows`} tall>
      <thead>
        <tr>
          {columns.map(({ name, look }) => (
            <th key={name} scope="col" {...look}>
              {name.replaceAll('_', ' ')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {set.rows.map((row, index) => (
          <tr key={index}>
            {columns.map(({ name, look }) => (
              <td key={name} {...look}>
                {row[name] ?? <NotKnown />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function lookOf({ rows }: DataSet, { name, type }: DataColumn) {
  if (type === 'number') return { look: { 'data-number': true } }
  const isLong = rows.some(row => String(row[name] ?? '').length > LONG)
  return { look: isLong ? { 'data-long': true } : {} }
}

function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>not known</VisuallyHidden>
    </>
  )
}
