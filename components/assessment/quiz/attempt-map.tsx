import styles from './attempt-map.module.css'

type AttemptMapProps = {
  readonly questions: readonly { readonly position: number; readonly isAnswered: boolean }[]
}

/** The questions of an attempt by number, each with whether it is answered, in a word and a mark. */
export function AttemptMap({ questions }: AttemptMapProps) {
  const answered = questions.filter(each => each.isAnswered).length
  return (
    <nav className={styles.map} aria-labelledby="attempt-map">
      <p id="attempt-map" className={styles.title}>
        {answered} of {questions.length} answered
      </p>
      <ol className={styles.list}>
        {questions.map(({ position, isAnswered }) => (
          <li key={position}>
            <a href={`#question-${position}`} className={styles.link}>
              <span className={styles.number}>
                <span className={styles.spoken}>Question </span>
                {position}
              </span>
              <span className={`${styles.mark} ${isAnswered ? styles.done : ''}`} aria-hidden="true" />
              <span className={styles.word}>{isAnswered ? 'answered' : 'open'}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
