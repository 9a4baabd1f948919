import { Table } from '#components/ui/table.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './judgement-view.module.css'

export type ShownJudgement = {
  readonly criteria: readonly {
    readonly id: string
    readonly text: string
    readonly possible: number
    readonly own: number | undefined
    readonly given: number | undefined
  }[]
  readonly comment: string
  readonly by: string | undefined
  readonly at: number
}

/** The score that a teacher gave to an answer: the points of each criterion beside the learner's own, and the comment. */
export function JudgementView({
  judgement,
  timeZone,
}: {
  readonly judgement: ShownJudgement
  readonly timeZone: string
}) {
  const { criteria, comment, by, at } = judgement
  return (
    <div className={styles.judgement}>
      <p className={styles.by}>
        Scored by {by ?? 'a former teacher'}, {shortInstant(at, timeZone)}
      </p>
      {criteria.length > 0 ? (
        <Table caption="Points by criterion" captionHidden>
          <thead>
            <tr>
              <th scope="col">Read for</th>
              <th scope="col" data-number>
                Own score
              </th>
              <th scope="col" data-number>
                Given
              </th>
              <th scope="col" data-number>
                Of
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(each => (
              <tr key={each.id}>
                <th scope="row">{each.text}</th>
                <td data-number>{points(each.own)}</td>
                <td data-number>{points(each.given)}</td>
                <td data-number>{each.possible}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {comment === '' ? null : <blockquote className={styles.comment}>{comment}</blockquote>}
    </div>
  )
}

function points(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.round(value * 100) / 100)
}
