import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { DataSet } from '#domain/content/data-set.ts'

/** All rows of a data set; an empty cell is not known, and says so to those who listen. */
export function DataSetTable({ set }: { readonly set: DataSet }) {
  const columns = set.columns.map(column => ({ ...column, number: column.type === 'number' || undefined }))
  return (
    <Table caption={`${set.title}: ${set.rows.length} rows`} tall>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.name} scope="col" data-number={column.number}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {set.rows.map((row, index) => (
          <tr key={index}>
            {columns.map(column => (
              <td key={column.name} data-number={column.number}>
                {row[column.name] ?? <NotKnown />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>not known</VisuallyHidden>
    </>
  )
}
