import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './lesson-table.module.css'

type Score = { readonly earned: number; readonly possible: number }

type QuizTableProps = {
  readonly results: readonly {
    readonly module: { readonly id: string; readonly title: string }
    readonly assignment: { readonly id: string; readonly title: string } | undefined
    readonly runs: readonly {
      readonly id: string
      readonly number: number
      readonly startedAt: number
      readonly submittedAt: number | undefined
      readonly isWithheld: boolean
      readonly score: Score | undefined
    }[]
    readonly counting: { readonly attempts: readonly string[] } | undefined
  }[]
  readonly timeZone: string
}

/** Every attempt at a quiz: where its answers are, its points as far as they are shown, and which of them count. */
export function QuizTable({ results, timeZone }: QuizTableProps) {
  return (
    <section aria-labelledby="quizzes">
      <h2 id="quizzes">Quizzes</h2>
      <Table caption="Attempts at quizzes" captionHidden>
        <thead>
          <tr>
            <th scope="col">Quiz</th>
            <th scope="col">Attempt</th>
            <th scope="col">Begun</th>
            <th scope="col" data-number>
              Points
            </th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {results.flatMap(({ module, assignment, runs, counting }) =>
            runs.map(run => (
              <tr key={run.id}>
                <th scope="row" className={styles.lesson}>
                  {module.title}
                  <span className={styles.when}>{assignment?.title ?? 'practice'}</span>
                </th>
                <td>
                  <Link href={`/learn/${module.id}/quiz/${run.id}`} prefetch={false}>
                    Attempt {run.number}
                  </Link>
                </td>
                <td>{shortInstant(run.startedAt, timeZone)}</td>
                <td data-number>{run.score ? pointsOf(run.score) : '–'}</td>
                <td>
                  <Standing run={run} counts={counting?.attempts.includes(run.id) ?? false} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </Table>
    </section>
  )
}

type StandingProps = {
  readonly run: QuizTableProps['results'][number]['runs'][number]
  readonly counts: boolean
}

function Standing({ run, counts }: StandingProps) {
  if (run.submittedAt === undefined) return <Tag tone="accent">open</Tag>
  if (counts) return <Tag tone="good">✓ counts</Tag>
  if (run.score) return <Tag>submitted</Tag>
  return <Tag>{run.isWithheld ? 'points not shown yet' : 'waits for a teacher'}</Tag>
}

function pointsOf({ earned, possible }: Score): string {
  return `${Math.round(earned * 100) / 100} of ${Math.round(possible * 100) / 100}`
}
