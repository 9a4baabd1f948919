import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './set-result.module.css'

type SetOwnDueProps = {
  readonly place: { readonly class: string; readonly assignment: string; readonly learner: string }
  /** The learner's own date that stands, as wall time. */
  readonly dueLocal: string | undefined
  /** Number of the newest entry about it; 0 where there is none. */
  readonly latest: number
  readonly timeZone: string
  readonly isQuiz: boolean
  readonly set: FormCall
}

/** A due date for this learner alone, with its reason, and the way back. */
export function SetOwnDue({ place, dueLocal, latest, timeZone, isQuiz, set }: SetOwnDueProps) {
  const hidden = { ...place, after: latest }
  const clock = `On the clock of ${timeZone.replaceAll('_', ' ')}.`
  return (
    <div className={styles.ways} key={latest}>
      <details>
        <summary>
          {dueLocal === undefined ? 'Another due date for this learner' : 'Change the own due date'}
        </summary>
        <ActionForm action={set} submit="Set the date" hidden={hidden}>
          <ActionTextField
            id="own-due"
            name="due"
            type="datetime-local"
            label={isQuiz ? 'Closes for this learner' : 'Due for this learner'}
            hint={
              isQuiz
                ? `${clock} The others see right answers when the quiz closes for them, which may be before.`
                : clock
            }
            defaultValue={dueLocal ?? ''}
          />
          <ActionTextField
            id="own-due-reason"
            name="reason"
            label="Reason"
            hint="The learner and the teachers of the class read it; no other learner does."
          />
        </ActionForm>
      </details>
      {dueLocal === undefined ? null : (
        <details>
          <summary>Due as for the class again</summary>
          <ActionForm action={set} submit="Take the date back" hidden={{ ...hidden, due: '' }}>
            <ActionTextField id="own-due-undo" name="reason" label="Reason" />
          </ActionForm>
        </details>
      )}
    </div>
  )
}
