import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './judgement-log.module.css'

export type LoggedScore = {
  readonly earned: number
  readonly comment: string
  /** Missing for somebody who is gone. */
  readonly by: string | undefined
  readonly at: number
  readonly isTakenBack: boolean
}

type JudgementLogProps = {
  readonly log: readonly LoggedScore[]
  readonly possible: number
  readonly timeZone: string
}

/** Every score that an answer was given, and each taken back, the newest first; nothing where it was never scored. */
export function JudgementLog({ log, possible, timeZone }: JudgementLogProps) {
  if (log.length === 0) return null
  const [newest, ...older] = log.toReversed().map(({ earned, by, at, isTakenBack }) => ({
    at,
    words: `${isTakenBack ? 'Taken back' : `${earned} of ${possible}`}, by ${by ?? 'a former teacher'}, ${shortInstant(at, timeZone)}`,
  }))
  return (
    <div className={styles.log}>
      <p>{newest?.words}</p>
      {older.length > 0 ? (
        <details>
          <summary>Before that</summary>
          <ol>
            {older.map(({ at, words }) => (
              <li key={at}>{words}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  )
}
