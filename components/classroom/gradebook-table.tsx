import Link from 'next/link'
import { ResultCell } from '#components/classroom/result-cell.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Gradebook } from '#domain/classroom/gradebook.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './gradebook-table.module.css'

type GradebookTableProps = {
  readonly classId: string
  readonly timeZone: string
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  readonly book: Gradebook
}

/**
 * Learners × assignments; a name opens the learner's answers. Needs no script. Nothing is fetched ahead, for what is opened
 * is noted for the learner.
 */
export function GradebookTable({ classId, timeZone, learners, book }: GradebookTableProps) {
  return (
    <Table caption="Best score of each learner in each assignment" captionHidden tall>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            Learner
          </th>
          {book.assignments.map(work => (
            <th key={work.id} scope="col" className={styles.column}>
              {work.title}
              <span className={styles.due}>
                {work.dueAt === undefined ? 'no due date' : `due ${shortInstant(work.dueAt, timeZone)}`}
              </span>
              <a href={`/teach/${classId}/remind/${work.id}`} className={styles.remind}>
                Remind
              </a>
            </th>
          ))}
          <th scope="col" data-number>
            Mean
          </th>
        </tr>
      </thead>
      <tbody>
        {learners.map((learner, at) => {
          const row = book.rows[at]
          return (
            <tr key={learner.person}>
              <th scope="row" className={styles.name}>
                <Link href={`/teach/${classId}/learners/${learner.person}`} prefetch={false}>
                  {learner.name}
                </Link>
                <span className={styles.due}>{learner.userName}</span>
              </th>
              {row?.results.map((result, column) => (
                <td key={book.assignments[column]?.id} className={styles.result}>
                  <Link
                    href={`/teach/${classId}/gradebook/${book.assignments[column]?.id}/${learner.person}`}
                    className={styles.link}
                    prefetch={false}
                  >
                    <ResultCell result={result} />
                  </Link>
                </td>
              ))}
              <td data-number>{row?.mean === undefined ? '–' : `${Math.round(row.mean * 100)} %`}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
