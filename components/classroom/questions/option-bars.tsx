import type { ReportedOption } from '#domain/classroom/reported-question.ts'
import { LearnerNames } from './learner-names.tsx'
import styles from './questions.module.css'

type OptionBarsProps = {
  readonly classId: string
  readonly question: string
  readonly options: readonly ReportedOption[]
  readonly answered: number
}

/** How many chose each option, in the author's order, the key marked by a word; opening one tells who. */
export function OptionBars({ classId, question, options, answered }: OptionBarsProps) {
  return (
    <ul className={styles.rows}>
      {options.map(({ id, text, key, learners, misconception }) => (
        <li key={id} className={styles.row}>
          <span
            className={`${styles.bar} ${key ? styles.key : ''}`}
            style={{ inlineSize: `${(learners.length / Math.max(1, answered)) * 100}%` }}
          />
          <details className={styles.over}>
            <summary>
              <span className={styles.number}>{learners.length}</span> {text}
              {key ? <strong> ✓ right</strong> : null}
              {misconception ? <span className={styles.belief}>Believed: {misconception}</span> : null}
            </summary>
            <LearnerNames classId={classId} question={question} learners={learners} />
          </details>
        </li>
      ))}
    </ul>
  )
}
