import { ResultCell } from '#components/classroom/result-cell.tsx'
import { Table } from '#components/ui/table.tsx'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import type { Result } from '#domain/classroom/result.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'

type LearnerWorkProps = {
  readonly timeZone: string
  readonly work: readonly (AssignedWork & { readonly result: Result })[]
}

/** One learner's standing in each assignment of a class. */
export function LearnerWork({ timeZone, work }: LearnerWorkProps) {
  if (work.length === 0) return null
  return (
    <Table caption="Assignments" captionHidden>
      <thead>
        <tr>
          <th scope="col">Assignment</th>
          <th scope="col">Due</th>
          <th scope="col">Best score</th>
          <th scope="col">First tries</th>
          <th scope="col">Finished</th>
        </tr>
      </thead>
      <tbody>
        {work.map(({ id, title, dueAt, result }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{dueAt === undefined ? 'no due date' : shortInstant(dueAt, timeZone)}</td>
            <td>
              <ResultCell result={result} />
            </td>
            <td>{result.answered > 0 ? `${result.firstEarned}/${result.possible}` : '–'}</td>
            <td>{result.finishedAt === undefined ? '–' : shortInstant(result.finishedAt, timeZone)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
