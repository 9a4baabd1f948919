import { Table } from '#components/ui/table.tsx'
import type { DecidedTable } from '#domain/progress/decided.ts'

/** What a learner decided in the diagrams of a lesson. */
export function DecidedView({
  tables,
  level = 2,
}: {
  readonly tables: readonly DecidedTable[]
  /** Of the heading of each. */
  readonly level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return tables.map(({ id, title, summary, columns, rows }) => (
    <section key={id} aria-labelledby={`decided-${id}`}>
      <Heading id={`decided-${id}`}>{title}</Heading>
      <p>{summary}</p>
      <Table caption={title} captionHidden>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  ))
}
