import { ActionForm } from '#components/ui/action-form.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './hand-in.module.css'
import { UnsentNote } from './unsent-note.client.tsx'

type HandInProps = {
  readonly module: string
  readonly attempt: string
  /** Address of the attempt. */
  readonly address: string
  readonly questions: readonly {
    readonly position: number
    readonly prompt: string
    readonly isAnswered: boolean
  }[]
  /** What is shown afterwards, and when. */
  readonly after: readonly { readonly parts: string; readonly when: string }[]
  readonly submit: FormCall
}

/** The last look before an attempt is submitted: what is still open, and what comes after. */
export function HandIn({ module, attempt, address, questions, after, submit }: HandInProps) {
  const open = questions.filter(each => !each.isAnswered)
  return (
    <div className={styles.handIn}>
      <p className={styles.count}>
        {open.length === 0
          ? `All ${questions.length} questions are answered and saved.`
          : `${questions.length - open.length} of ${questions.length} questions are answered and saved. What is open earns nothing:`}
      </p>
      {open.length > 0 ? (
        <ul className={styles.open}>
          {open.map(({ position, prompt }) => (
            <li key={position}>
              <a href={`${address}#question-${position}`}>Question {position}</a> {prompt}
            </li>
          ))}
        </ul>
      ) : null}
      <UnsentNote attempt={attempt} />
      <p>
        After submitting, answers cannot be changed. You see{' '}
        {after.map(({ parts, when }) => `${parts.toLowerCase()} ${when}`).join(', and ')}.
      </p>
      <div className={styles.ways}>
        <ActionForm action={submit} submit="Submit" hidden={{ module, attempt }} className={styles.form} />
        <LinkButton href={address} kind="quiet" prefetch={false}>
          Back to the questions
        </LinkButton>
      </div>
    </div>
  )
}
