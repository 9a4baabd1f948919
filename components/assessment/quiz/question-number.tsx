import styles from './question-number.module.css'

/** "Question 3 · 2 points", above the question. */
export function QuestionNumber({ position, points }: { readonly position: number; readonly points: number }) {
  return (
    <p className={styles.number}>
      Question {position}{' '}
      <span className={styles.points}>{points === 1 ? '1 point' : `${points} points`}</span>
    </p>
  )
}
