import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { Result } from '#domain/classroom/result.ts'
import type { FormCall } from '#domain/form-state.ts'
import { CommentField } from './comment-field.client.tsx'
import styles from './set-result.module.css'

type SetResultProps = {
  readonly place: { readonly class: string; readonly assignment: string; readonly learner: string }
  readonly result: Result
  /** Number of the newest override; 0 where there is none. */
  readonly latest: number
  /** The teacher's own remarks. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly set: FormCall
  readonly comment: FormCall
}

/** What a teacher may do with a result: say something, set a score, excuse, take it back. Folded until wanted. */
export function SetResult({ place, result, latest, remarks, set, comment }: SetResultProps) {
  const hidden = { ...place, after: latest }
  return (
    <div className={styles.ways} key={latest}>
      <details>
        <summary>Comment</summary>
        <ActionForm action={comment} submit="Send" hidden={place}>
          <CommentField
            name="text"
            hint="The learner reads it with your name."
            remarks={remarks}
            places={[{ value: '', label: 'for anything' }]}
          />
        </ActionForm>
      </details>
      <details>
        <summary>Set the score</summary>
        <ActionForm action={set} submit="Set the score" hidden={{ ...hidden, kind: 'score' }}>
          <ActionTextField
            id="points"
            name="points"
            label={`Points, of ${result.possible}`}
            inputMode="decimal"
            autoComplete="off"
          />
          <ActionTextField
            id="score-reason"
            name="reason"
            label="Reason"
            hint="The learner reads it. The computed score is kept."
          />
        </ActionForm>
      </details>
      <details>
        <summary>Excuse</summary>
        <ActionForm action={set} submit="Excuse" hidden={{ ...hidden, kind: 'excused' }}>
          <ActionTextField
            id="excuse-reason"
            name="reason"
            label="Reason"
            hint="It leaves every mean. Answers are kept."
          />
        </ActionForm>
      </details>
      {result.override ? (
        <details>
          <summary>Back to the computed score</summary>
          <ActionForm action={set} submit="Take it back" hidden={{ ...hidden, kind: 'undone' }}>
            <ActionTextField id="undo-reason" name="reason" label="Reason" />
          </ActionForm>
        </details>
      ) : null}
    </div>
  )
}
