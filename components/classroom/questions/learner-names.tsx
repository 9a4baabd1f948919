import type { NamedLearner } from '#domain/classroom/named-learner.ts'
import { lessonOf } from '#domain/ids.ts'
import styles from './questions.module.css'

type LearnerNamesProps = {
  readonly classId: string
  readonly learners: readonly NamedLearner[]
  /** What they answered: its lesson can be assigned to them. */
  readonly question: string
}

/** Learners behind a figure, by name, and the way to give them its lesson. */
export function LearnerNames({ classId, learners, question }: LearnerNamesProps) {
  if (learners.length === 0) return <p className={styles.small}>Nobody.</p>
  const ids = learners.map(each => each.id).join(',')
  const assign = `/teach/${classId}/assign?items=${lessonOf(question)}&learners=${ids}`
  return (
    <>
      <p className={styles.small}>{learners.map(each => each.name).join(', ')}</p>
      <p className={styles.small}>
        <a href={assign}>
          Assign its lesson to {learners.length === 1 ? 'this learner' : `these ${learners.length}`}
        </a>
      </p>
    </>
  )
}
