import Link from 'next/link'
import type { LessonLink } from '#domain/content/course.ts'
import styles from './lesson-turn.module.css'

type LessonTurnProps = {
  readonly previous: LessonLink | undefined
  readonly next: LessonLink | undefined
  /** The module, after the last lesson of one that has a quiz. */
  readonly quiz: LessonLink | undefined
}

/** The way on from a lesson, and back; each names where it leads. After the last lesson the way on is the map. */
export function LessonTurn({ previous, next, quiz }: LessonTurnProps) {
  return (
    <nav className={styles.turn} aria-label="Previous and next">
      {quiz ? (
        <Link href={`/learn/${quiz.id}/quiz`} prefetch={false} className={styles.quiz}>
          <span className={styles.over}>Quiz of this module</span>
          <span className={styles.title}>{quiz.title}</span>
        </Link>
      ) : null}
      {previous ? (
        <Link href={`/learn/${previous.id}`} rel="prev" className={styles.prev}>
          <span className={styles.over}>Previous lesson</span>
          <span className={styles.title}>{previous.title}</span>
        </Link>
      ) : null}
      <Link
        href={next ? `/learn/${next.id}` : '/#map'}
        rel={next ? 'next' : undefined}
        className={styles.next}
      >
        <span className={styles.over}>{next ? 'Next lesson' : 'You have reached the end'}</span>
        <span className={styles.title}>{next ? next.title : 'Back to the map of the course'}</span>
      </Link>
    </nav>
  )
}
