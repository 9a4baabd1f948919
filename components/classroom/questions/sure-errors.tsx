import type { QuestionsReport } from '#domain/classroom/questions-report.ts'
import styles from './questions.module.css'

/** Wrong answers of which the learner was sure: the ones that no further reading will mend by itself. */
export function SureErrors({ errors }: { readonly errors: QuestionsReport['sure'] }) {
  if (errors.length === 0) return <p>Nobody was sure and wrong, as far as they said how sure they were.</p>
  return (
    <ul className={styles.rows}>
      {errors.map(({ prompt, names }, at) => (
        <li key={at} className={styles.row}>
          <div className={styles.over}>
            <p>{prompt}</p>
            <p className={styles.small}>{names.join(', ')}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
