import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './questions.module.css'

type RecheckFormProps = {
  readonly classId: string
  readonly assignment: string
  /** How many ideas it would ask about, and how many learners missed one of them. */
  readonly ideas: number
  readonly missed: number
  /** When it would be due, as one says it. */
  readonly due: string
  readonly give: FormCall
}

/** One tap gives the class a small re-check: each idea in another guise, due on the next school day. */
export function RecheckForm({ classId, assignment, ideas, missed, due, give }: RecheckFormProps) {
  const place = { class: classId, assignment }
  return (
    <div className={styles.recheck}>
      <p>
        Check {ideas === 1 ? 'it' : `these ${ideas}`} again: one question each, in another guise, due {due}.
        Learners are told at once what is right and why; here you see both numbers side by side.
      </p>
      <div className={styles.ways}>
        <ActionForm action={give} submit="Give it to the class" hidden={{ ...place, audience: 'class' }} />
        <ActionForm
          action={give}
          kind="secondary"
          submit={`Only to the ${missed} who missed ${ideas === 1 ? 'it' : 'one'}`}
          hidden={{ ...place, audience: 'learners' }}
        />
      </div>
    </div>
  )
}
