import type { ResultNote } from '#domain/classroom/result-note.ts'
import { shortInstant, shortLocal } from '#domain/classroom/wall-time.ts'
import styles from './result-notes.module.css'

type ResultNotesProps = { readonly notes: readonly ResultNote[]; readonly timeZone: string }

/** What teachers set and said about a result, with who and when; nothing where there is nothing. */
export function ResultNotes({ notes, timeZone }: ResultNotesProps) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes} aria-label="Said by teachers">
      {notes.map(note => (
        <li key={`${note.at}-${note.kind}`} className={styles.note}>
          <span className={styles.what}>{whatOf(note)}</span> {note.text}
          <span className={styles.who}>
            {note.by ?? 'A former teacher'}, {shortInstant(note.at, timeZone)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function whatOf({ kind, points, dueLocal }: ResultNote): string {
  if (kind === 'comment') return 'Comment:'
  if (kind === 'excused') return 'Excused:'
  if (kind === 'own-due') return `Own due date, ${shortLocal(dueLocal ?? '')}:`
  if (kind === 'own-due-undone') return 'Due as for the class again:'
  if (kind === 'undone') return 'Back to the computed score:'
  return `Score set to ${points}:`
}
