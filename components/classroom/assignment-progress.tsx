import type { WorkPart } from '#domain/classroom/work-progress.ts'
import styles from './assignment-progress.module.css'

/** Where the learners of one assignment stand: a bar that only repeats the words below it. */
export function AssignmentProgress({ parts }: { readonly parts: readonly WorkPart[] }) {
  if (parts.length === 0) return null
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(part => (
          <span key={part.kind} className={styles[part.kind]} style={{ flexGrow: part.learners }} />
        ))}
      </div>
      <p className={styles.words}>{parts.map(part => `${part.learners} ${part.word}`).join(' · ')}</p>
    </>
  )
}
