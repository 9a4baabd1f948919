import { Note } from '#components/ui/note.tsx'
import { Table } from '#components/ui/table.tsx'
import type { ReadRoster, RosterFormat } from '#domain/classroom/read-roster.ts'

const FORMATS: Readonly<Record<RosterFormat, string>> = {
  canvas: 'Read as a gradebook export of Canvas.',
  oneroster: 'Read as the users file of OneRoster.',
  list: 'Read as a list.',
}

/** Every row of a class list with what would come of it; nothing has been changed yet. */
export function RosterPreview({ read: { format, rows, skipped } }: { readonly read: ReadRoster }) {
  const wrong = rows.filter(row => row.problem !== undefined).length
  return (
    <>
      <Note
        kind={wrong > 0 || rows.length === 0 ? 'warn' : 'good'}
        title={
          rows.length === 0
            ? 'There is no learner in this list.'
            : wrong > 0
              ? `${wrong} of ${rows.length} rows have a problem. Nobody is added until all are right.`
              : 'Every row is right. Nobody is added yet.'
        }
      >
        {FORMATS[format]}
        {skipped.map(each => ` Line ${each.line} is left out: ${each.why}.`).join('')}
      </Note>
      {rows.length > 0 ? (
        <Table caption="Row by row">
          <thead>
            <tr>
              <th scope="col" data-number>
                Line
              </th>
              <th scope="col">Name</th>
              <th scope="col">User name</th>
              <th scope="col">E-mail</th>
              <th scope="col">What comes of it</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.line}>
                <td data-number>{row.line}</td>
                <th scope="row">{row.name}</th>
                <td>{row.userName}</td>
                <td>{row.email ?? '–'}</td>
                <td data-long>{row.problem ? <strong>× {row.problem}</strong> : '✓ a new account'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </>
  )
}
