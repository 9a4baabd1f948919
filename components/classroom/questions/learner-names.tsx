import type { NamedLearner } from '#domain/classroom/named-learner.ts'
import styles from './questions.module.css'

/** Learners behind a figure, by name. */
export function LearnerNames({ learners }: { readonly learners: readonly NamedLearner[] }) {
  return <p className={styles.small}>{learners.map(each => each.name).join(', ') || 'Nobody.'}</p>
}
