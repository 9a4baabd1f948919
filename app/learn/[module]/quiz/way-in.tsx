import { ActionForm } from '#components/ui/action-form.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { QuizAttempts } from '#server/assessment/load-attempts.ts'
import { startQuizAction } from './actions.ts'
import styles from './way-in.module.css'

type WayInProps = {
  readonly quiz: QuizAttempts
  readonly address: string
  readonly timeZone: string
  readonly now: number
}

/** Begin, go on, or the reason why neither is possible. */
export function WayIn({ quiz, address, timeZone, now }: WayInProps) {
  const { module, assigned, attempts, refusal, otherOpen } = quiz
  const open = attempts.find(each => each.submittedAt === undefined)
  if (open) {
    return (
      <>
        <p>
          Attempt {open.number} is open: {open.answered} of {open.asked} answered
          {open.deadlineAt === undefined ? '.' : `, until ${shortInstant(open.deadlineAt, timeZone)}.`}
        </p>
        <LinkButton kind="primary" href={`${address}/${open.id}`} prefetch={false}>
          Go on
        </LinkButton>
      </>
    )
  }
  const opensAt = assigned?.opensAt
  if (opensAt !== undefined && now < opensAt)
    return <p>You can begin on {shortInstant(opensAt, timeZone)}.</p>
  if (refusal !== undefined) {
    return (
      <>
        <p>{refusal}</p>
        {otherOpen === undefined ? null : (
          <LinkButton href={`${address}/${otherOpen}`} prefetch={false}>
            To the open attempt
          </LinkButton>
        )}
      </>
    )
  }
  return (
    <ActionForm
      action={startQuizAction}
      submit={attempts.length === 0 ? 'Begin' : 'Begin another attempt'}
      className={styles.form}
      hidden={{ module: module.id, ...(assigned && { assignment: assigned.id }) }}
    />
  )
}
