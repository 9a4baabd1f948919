import type { QuestionsReport } from '#domain/classroom/questions-report.ts'
import { LearnerNames } from './learner-names.tsx'
import styles from './questions.module.css'

type SureErrorsProps = { readonly classId: string; readonly errors: QuestionsReport['sure'] }

/** How many stand in the open. */
const FIRST = 5

/** Wrong answers of which the learner was sure: the ones that no further reading will mend by itself. */
export function SureErrors({ classId, errors }: SureErrorsProps) {
  if (errors.length === 0) return <p>Nobody was sure and wrong, as far as they said how sure they were.</p>
  return (
    <>
      <Rows classId={classId} errors={errors.slice(0, FIRST)} />
      {errors.length > FIRST ? (
        <details>
          <summary>{errors.length - FIRST} more questions</summary>
          <Rows classId={classId} errors={errors.slice(FIRST)} />
        </details>
      ) : null}
    </>
  )
}

function Rows({ classId, errors }: SureErrorsProps) {
  return (
    <ul className={styles.rows}>
      {errors.map(({ question, prompt, learners }) => (
        <li key={question} className={styles.row}>
          <p>{prompt}</p>
          <LearnerNames classId={classId} question={question} learners={learners} />
        </li>
      ))}
    </ul>
  )
}
