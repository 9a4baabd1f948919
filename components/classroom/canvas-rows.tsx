import { Table } from '#components/ui/table.tsx'
import type { CanvasRow } from '#domain/classroom/exports/canvas.ts'

const OUTCOMES: Readonly<Record<CanvasRow['outcome'], string>> = {
  filled: 'filled in',
  excused: 'excused (EX)',
  'no-score': 'no score yet: left as it was',
  'not-assigned': 'not assigned to this learner: left as it was',
  'not-in-class': 'not found in this class: left as it was',
  ambiguous: 'two learners of the class have this name: left as it was',
}

/** What happened to each row of a Canvas export, and who of the class is not in it. */
export function CanvasRows({
  rows,
  missing,
}: {
  readonly rows: readonly CanvasRow[]
  readonly missing: readonly string[]
}) {
  return (
    <>
      <Table caption="Row by row">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">What happened</th>
            <th scope="col" data-number>
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.name}</th>
              <td>{OUTCOMES[row.outcome]}</td>
              <td data-number>{row.score ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {missing.length > 0 ? <p>In the class and not in the file: {missing.join(', ')}.</p> : null}
    </>
  )
}
