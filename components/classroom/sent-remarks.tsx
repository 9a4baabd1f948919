import { ActionForm } from '#components/ui/action-form.client.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './remark-list.module.css'

type SentRemarksProps = {
  readonly classId: string
  readonly sent: readonly {
    readonly sending: string
    readonly text: string
    readonly by: string | null
    readonly at: number
    readonly to: readonly { readonly learner: string; readonly name: string }[]
  }[]
  readonly timeZone: string
  readonly takeBack: FormCall
}

/** What was said to learners about a misconception, to whom and when, each to be taken back. */
export function SentRemarks({ classId, sent, timeZone, takeBack }: SentRemarksProps) {
  return (
    <ul className={styles.remarks}>
      {sent.map(({ sending, text, by, at, to }) => (
        <li key={sending} className={styles.remark}>
          <p className={styles.text}>{text}</p>
          <p className={styles.about}>
            {by ?? 'A former teacher'}, {shortInstant(at, timeZone)}, to{' '}
            {to.map(each => each.name).join(', ')}
          </p>
          <ActionForm
            action={takeBack}
            submit="Take it back"
            kind="quiet"
            hidden={{ class: classId, sending }}
          />
        </li>
      ))}
    </ul>
  )
}
