import { shortInstant } from '#domain/classroom/wall-time.ts'
import styles from './judgement-view.module.css'

export type ShownRemark = {
  readonly text: string
  readonly by: string | undefined
  readonly at: number
}

/** What a teacher said about the false idea that an answer shows. */
export function RemarkView({
  remark: { text, by, at },
  timeZone,
}: {
  readonly remark: ShownRemark
  readonly timeZone: string
}) {
  return (
    <div className={styles.judgement}>
      <p className={styles.by}>
        {by ?? 'A former teacher'} says about this idea, {shortInstant(at, timeZone)}
      </p>
      <blockquote className={styles.comment}>{text}</blockquote>
    </div>
  )
}
