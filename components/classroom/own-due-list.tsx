import { Table } from '#components/ui/table.tsx'
import { shortInstant, shortLocal } from '#domain/classroom/wall-time.ts'

type OwnDueListProps = {
  readonly base: string
  readonly timeZone: string
  readonly dues: readonly {
    readonly learner: string
    readonly name: string
    readonly due_local: string
    readonly reason: string
    readonly by_name: string | null
    readonly at: number
  }[]
}

/** Everybody who has a due date of their own in an assignment, and why; a name opens the result, where it is set. */
export function OwnDueList({ base, timeZone, dues }: OwnDueListProps) {
  return (
    <Table caption="Due dates of their own" captionHidden>
      <thead>
        <tr>
          <th scope="col">Learner</th>
          <th scope="col">Due</th>
          <th scope="col">Reason</th>
          <th scope="col">Set by</th>
        </tr>
      </thead>
      <tbody>
        {dues.map(each => (
          <tr key={each.learner}>
            <th scope="row">
              <a href={`${base}/${each.learner}`}>{each.name}</a>
            </th>
            <td>{shortLocal(each.due_local)}</td>
            <td>{each.reason}</td>
            <td>
              {each.by_name ?? 'a former teacher'}, {shortInstant(each.at, timeZone)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
