import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { pointsText } from '../verdict.ts'

type EarlierAttemptsProps = {
  /** Address of the quiz. */
  readonly address: string
  readonly attempts: readonly {
    readonly id: string
    readonly number: number
    readonly startedAt: number
    readonly submittedAt: number | undefined
    readonly asked: number
    readonly answered: number
    readonly score: { readonly earned: number; readonly possible: number } | undefined
    readonly isWithheld: boolean
  }[]
  /** Ids of those that count. */
  readonly counting: readonly string[]
  readonly timeZone: string
}

/** Attempts at one quiz, the latest first, each with its points as far as they are shown. */
export function EarlierAttempts({ address, attempts, counting, timeZone }: EarlierAttemptsProps) {
  return (
    <Table caption="Attempts" captionHidden>
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          <th scope="col">Begun</th>
          <th scope="col" data-number>
            Answered
          </th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {attempts.toReversed().map(each => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`${address}/${each.id}`} prefetch={false}>
                Attempt {each.number}
              </Link>
            </th>
            <td>{shortInstant(each.startedAt, timeZone)}</td>
            <td data-number>
              {each.answered} of {each.asked}
            </td>
            <td>
              {standing(each)} {counting.includes(each.id) ? <Tag tone="accent">counts</Tag> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function standing({ submittedAt, score, isWithheld }: EarlierAttemptsProps['attempts'][number]): string {
  if (submittedAt === undefined) return 'open'
  if (score) return pointsText(score)
  return isWithheld ? 'not shown yet' : 'waits for a teacher'
}
