import Link from 'next/link'
import styles from './quiz-row.module.css'

/** The quiz at the end of a module, after its lessons. */
export function QuizRow({ module, questions }: { readonly module: string; readonly questions: number }) {
  return (
    <p className={styles.quiz}>
      <Link href={`/learn/${module}/quiz`} prefetch={false} className={styles.link}>
        Quiz of this module
      </Link>
      <span className={styles.about}>
        {questions} questions from all its lessons, for which you need an account.
      </span>
    </p>
  )
}
