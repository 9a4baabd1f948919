import Link from 'next/link'
import styles from './lesson-turn.module.css'

type Turn = { readonly href: string; readonly title: string; readonly over: string }

/** The way on from a lesson, and back; each names where it leads. */
export function LessonTurn({ previous, next }: { readonly previous?: Turn; readonly next?: Turn }) {
  return (
    <nav className={styles.turn} aria-label="Previous and next">
      {previous ? <TurnLink turn={previous} rel="prev" /> : null}
      {next ? <TurnLink turn={next} rel="next" /> : null}
    </nav>
  )
}

function TurnLink({ turn, rel }: { readonly turn: Turn; readonly rel: 'prev' | 'next' }) {
  return (
    <Link href={turn.href} rel={rel} className={styles[rel]}>
      <span className={styles.over}>{turn.over}</span>
      <span className={styles.title}>{turn.title}</span>
    </Link>
  )
}
