import { ANSWER_STATES } from '#domain/classroom/answer-grid.ts'
import styles from './answer-grid.module.css'

/** What the signs of the grid mean; a question that was not asked leaves its cell empty. */
export function AnswerKey() {
  return (
    <ul className={styles.key}>
      {Object.values(ANSWER_STATES).map(({ mark, word }) => (
        <li key={word}>
          <b>{mark.trim() || 'empty'}</b> {word}
        </li>
      ))}
    </ul>
  )
}
