import { wallAddress } from '#domain/content/wall-address.ts'
import styles from './handout-links.module.css'

type WallListProps = {
  readonly diagrams: readonly {
    readonly figure: string
    readonly title: string
    readonly initial: string
    readonly lesson: { readonly id: string; readonly title: string }
  }[]
}

/** Diagrams as a room sees them, one tap each, with the lesson each comes from. */
export function WallList({ diagrams }: WallListProps) {
  return (
    <ul className={styles.list}>
      {diagrams.map(({ lesson, figure, title, initial }) => (
        <li key={`${lesson.id} ${figure}`}>
          <span>{lesson.title}</span>
          <a href={wallAddress(lesson.id, figure, initial)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
