import type { Cell, DiagramTable } from '#domain/diagrams/frame/description.ts'
import frame from './frame.module.css'

/** The drawn values as a table. Unknown is a dash that is read as "not known". */
export function DataTable({ table }: { readonly table: DiagramTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={frame.scroll} aria-label={table.caption} tabIndex={0}>
      <table className={frame.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column.label} scope="col">
                {column.label}
                {column.unit ? <span className={frame.unit}> {column.unit}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={String(row[0])}>
              {row.map((cell, index) => (
                <TableCell key={index} cell={cell} head={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableCell({ cell, head }: { readonly cell: Cell; readonly head: boolean }) {
  if (head) return <th scope="row">{cell}</th>
  if (cell === null) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className={frame.spoken}>not known</span>
      </td>
    )
  }
  return <td className={typeof cell === 'number' ? frame.number : undefined}>{cell}</td>
}
