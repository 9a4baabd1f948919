import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Note } from '#components/ui/note.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './invitations.module.css'

type InvitationsProps = {
  readonly invitations: readonly {
    readonly class: string
    readonly class_name: string
    readonly by_name: string | null
  }[]
  readonly answer: FormCall
}

/** Classes that a teacher is asked to teach too, each to accept or decline. */
export function Invitations({ invitations, answer }: InvitationsProps) {
  return invitations.map(({ class: id, class_name: name, by_name: by }) => (
    <Note key={id} title={`${by ?? 'A teacher'} asks you to teach ${name} too.`}>
      <div className={styles.ways}>
        <ActionForm action={answer} submit="Accept" hidden={{ class: id, answer: 'accept' }} />
        <ActionForm action={answer} submit="Decline" kind="quiet" hidden={{ class: id, answer: 'decline' }} />
      </div>
    </Note>
  ))
}
