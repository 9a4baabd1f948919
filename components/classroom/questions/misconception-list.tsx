import type { QuestionsReport } from '#domain/classroom/questions-report.ts'
import { LearnerNames } from './learner-names.tsx'
import styles from './questions.module.css'

type MisconceptionListProps = {
  readonly classId: string
  readonly misconceptions: QuestionsReport['misconceptions']
  readonly learners: number
}

/** How many stand in the open. */
const FIRST = 8

/** Named misconceptions by how many learners showed them, with who and where. */
export function MisconceptionList({ classId, misconceptions, learners }: MisconceptionListProps) {
  if (misconceptions.length === 0) return <p>No wrong answer showed a misconception that has a name.</p>
  return (
    <>
      <Rows classId={classId} misconceptions={misconceptions.slice(0, FIRST)} learners={learners} />
      {misconceptions.length > FIRST ? (
        <details>
          <summary>{misconceptions.length - FIRST} more, shown by fewer</summary>
          <Rows classId={classId} misconceptions={misconceptions.slice(FIRST)} learners={learners} />
        </details>
      ) : null}
    </>
  )
}

function Rows({ classId, misconceptions, learners }: MisconceptionListProps) {
  return (
    <ul className={styles.rows}>
      {misconceptions.map(({ id, belief, learners: own, questions }) => (
        <li key={id} className={styles.row}>
          <span
            className={styles.bar}
            style={{ inlineSize: `${(own.length / Math.max(1, learners)) * 100}%` }}
          />
          <details className={styles.over}>
            <summary>
              <span className={styles.number}>{own.length}</span> {belief}
            </summary>
            <LearnerNames classId={classId} question={questions[0]?.id ?? ''} learners={own} />
            <ul className={styles.small}>
              {questions.map(({ id: question, prompt }) => (
                <li key={question}>{prompt}</li>
              ))}
            </ul>
            <p className={styles.small}>
              <a href={`/teach/${classId}/remarks/${id}`}>Send a remark to those who believe it</a>
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
