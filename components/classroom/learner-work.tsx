import Link from 'next/link'
import { ResultCell } from '#components/classroom/result-cell.tsx'
import { Section } from '#components/ui/section.tsx'
import { Table } from '#components/ui/table.tsx'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { lateText } from '#domain/classroom/late-points.ts'
import type { Result } from '#domain/classroom/result.ts'
import { sayStanding } from '#domain/classroom/say-standing.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './learner-work.module.css'

type Work = AssignedWork & { readonly result: Result; readonly attempts: number }

type LearnerWorkProps = {
  readonly classId: string
  readonly learner: string
  readonly name: string
  readonly timeZone: string
  readonly work: readonly Work[]
  /** Mean fraction of what counts so far. */
  readonly mean: number | undefined
}

/** One learner's standing in each assignment of a class. */
export function LearnerWork({ classId, learner, name, timeZone, work, mean }: LearnerWorkProps) {
  return (
    <Section id="assigned" title="Assigned">
      <p>{sayStanding({ name, work, mean }).join(' ')}</p>
      <Table caption="Assignments" captionHidden>
        <thead>
          <tr>
            <th scope="col">Assignment</th>
            <th scope="col">Due</th>
            <th scope="col">Best score</th>
            <th scope="col" data-number>
              First tries
            </th>
            <th scope="col">Finished</th>
          </tr>
        </thead>
        <tbody>
          {work.map(({ id, title, dueAt, result, quiz, attempts }) => (
            <tr key={id}>
              <th scope="row" className={styles.title}>
                {/* Opening a result is noted for the learner: looking ahead must not. */}
                <Link href={`/teach/${classId}/gradebook/${id}/${learner}`} prefetch={false}>
                  {title}
                </Link>
                {quiz ? <span className={styles.note}>{countText(attempts)}</span> : null}
              </th>
              <td className={styles.when}>
                {dueAt === undefined ? 'no due date' : shortInstant(dueAt, timeZone)}
              </td>
              <td className={styles.result}>
                <ResultCell result={result} />
                {result.late ? <span className={styles.note}>{lateText(result)}</span> : null}
              </td>
              <td data-number>
                {result.answered > 0 && !result.isUnscored
                  ? `${points(result.firstEarned)}/${points(result.possible)}`
                  : '–'}
              </td>
              <td className={styles.when}>
                {result.finishedAt === undefined ? '–' : shortInstant(result.finishedAt, timeZone)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

function countText(attempts: number): string {
  if (attempts === 0) return 'no attempt handed in'
  return attempts === 1 ? '1 attempt' : `${attempts} attempts`
}

function points(value: number): string {
  return String(Math.round(value * 100) / 100)
}
