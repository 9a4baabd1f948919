import { Table } from '#components/ui/table.tsx'
import type { RecheckedIdea } from '#domain/classroom/recheck.ts'
import styles from './questions.module.css'

type Recheck = {
  readonly id: string
  readonly title: string
  readonly learners: number
  readonly answered: number
  readonly ideas: readonly (RecheckedIdea & { readonly title: string })[]
}

type RecheckListProps = {
  readonly classId: string
  readonly rechecks: readonly Recheck[]
  /** When each is due, as one says it, by id. */
  readonly dues: ReadonlyMap<string, string>
}

/** What a class missed first beside what it missed when it was asked again. */
export function RecheckList({ classId, rechecks, dues }: RecheckListProps) {
  return rechecks.map(({ id, title, learners, answered, ideas }) => (
    <div key={id} className={styles.recheck}>
      <p className={styles.basis}>
        <a href={`/teach/${classId}/questions?assignment=${id}`}>{title}</a>, due {dues.get(id)}. Answered by{' '}
        {answered} of {learners}. First answers count, before and now.
      </p>
      <Table caption="Missed before and now" captionHidden>
        <thead>
          <tr>
            <th scope="col">Idea</th>
            <th scope="col">Missed it first</th>
            <th scope="col">Missed it now</th>
          </tr>
        </thead>
        <tbody>
          {ideas.map(each => (
            <tr key={each.idea}>
              <th scope="row">{each.title}</th>
              <td>
                <Share {...each.first} />
              </td>
              <td>
                <Share {...each.again} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  ))
}

function Share({ wrong, asked }: RecheckedIdea['first']) {
  if (asked === 0) return <>nobody has answered</>
  return (
    <span className={styles.share}>
      {wrong} of {asked}
      <span className={styles.track}>
        <span className={styles.part} style={{ inlineSize: `${(100 * wrong) / asked}%` }} />
      </span>
    </span>
  )
}
