import Link from 'next/link'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'

type Entry = {
  readonly person: string
  readonly name: string
  readonly userName: string
  readonly fromAt: number
}
type RosterProps = {
  readonly classId: string
  readonly timeZone: string
  readonly learners: readonly Entry[]
  readonly remove: FormCall
}

/** Who is in the class; a learner's name opens their answers. */
export function Roster({ classId, timeZone, learners, remove }: RosterProps) {
  return (
    <>
      {learners.length === 0 ? (
        <EmptyState title="Nobody has joined yet.">Put the code above on the board.</EmptyState>
      ) : (
        <Table caption="Learners of the class" captionHidden>
          <thead>
            <tr>
              <th scope="col">Learner</th>
              <th scope="col">User name</th>
              <th scope="col">Joined</th>
              <th scope="col">Remove</th>
            </tr>
          </thead>
          <tbody>
            {learners.map(learner => (
              <tr key={learner.person}>
                <th scope="row">
                  {/* Opening the page is noted for the learner: looking ahead must not. */}
                  <Link href={`/teach/${classId}/learners/${learner.person}`} prefetch={false}>
                    {learner.name}
                  </Link>
                </th>
                <td>{learner.userName}</td>
                <td>{shortInstant(learner.fromAt, timeZone).split(',')[0]}</td>
                <td>
                  <details>
                    <summary aria-label={`Remove ${learner.name} from the class`}>Remove …</summary>
                    <ActionForm
                      action={remove}
                      submit="Remove from class"
                      kind="danger"
                      hidden={{ class: classId, learner: learner.person }}
                    >
                      <p>Their answers stay theirs; with the code they can come back.</p>
                    </ActionForm>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
