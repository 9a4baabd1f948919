import { Note } from '#components/ui/note.tsx'
import { partsText } from '#domain/assessment/quiz-words.ts'
import type { Releasable } from '#domain/assessment/release.ts'
import { pointsText } from '../verdict.ts'
import styles from './attempt-outcome.module.css'

type AttemptOutcomeProps = {
  readonly answered: number
  readonly asked: number
  readonly score: { readonly earned: number; readonly possible: number } | undefined
  readonly withheld: readonly Releasable[]
  /** When what is withheld will be shown, as a clock shows it; missing where nobody can say. */
  readonly releasedAt: string | undefined
}

/** What came of a submitted attempt, as far as it may be told, and when the rest is. */
export function AttemptOutcome({ answered, asked, score, withheld, releasedAt }: AttemptOutcomeProps) {
  const isWithheld = withheld.includes('score')
  return (
    <div className={styles.outcome}>
      {score ? <p className={styles.score}>{pointsText(score)}</p> : null}
      <p>
        {answered} of {asked} questions answered.
        {score || isWithheld ? '' : ' An answer waits for a teacher; the points follow.'}
      </p>
      {withheld.length > 0 ? (
        <Note title={`${partsText(withheld)} ${releasedAt ? 'are shown later' : 'are not shown'}.`}>
          {releasedAt ? <p>From {releasedAt}, on this page.</p> : null}
        </Note>
      ) : null}
    </div>
  )
}
