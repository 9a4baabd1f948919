import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { describeInstant, instantOf } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './assignment-list.module.css'

type AssignmentListProps = {
  readonly classId: string
  readonly timeZone: string
  readonly assignments: readonly {
    readonly id: string
    readonly title: string
    readonly due_local: string | null
    readonly version: number
  }[]
  readonly edit: FormCall
  readonly remove: FormCall
}

/** What a class has been given, each with its due time and a folded form to change or remove it. */
export function AssignmentList({ classId, timeZone, assignments, edit, remove }: AssignmentListProps) {
  if (assignments.length === 0)
    return (
      <EmptyState title="Nothing assigned yet.">Choose a module below; learners see it at once.</EmptyState>
    )
  return (
    <ul className={styles.list}>
      {assignments.map(each => {
        const hidden = { class: classId, assignment: each.id, version: each.version }
        return (
          <li key={`${each.id}-${each.version}`} className={styles.assignment}>
            <p className={styles.title}>{each.title}</p>
            <p className={styles.due}>
              {each.due_local
                ? `Due ${describeInstant(instantOf(each.due_local, timeZone), timeZone)}`
                : 'No due date'}
            </p>
            <details>
              <summary>
                Change<span className={styles.spoken}> {each.title}</span>
              </summary>
              <div className={styles.forms}>
                <ActionForm action={edit} submit="Save" hidden={hidden}>
                  <ActionTextField
                    id={`title-${each.id}`}
                    name="title"
                    label="Title"
                    defaultValue={each.title}
                    maxLength={120}
                  />
                  <ActionTextField
                    id={`due-${each.id}`}
                    name="due"
                    type="datetime-local"
                    label="Due"
                    optional
                    defaultValue={each.due_local ?? ''}
                  />
                </ActionForm>
                <ActionForm action={remove} submit="Remove assignment" kind="danger" hidden={hidden}>
                  <p>Learners no longer see it; their answers are kept.</p>
                </ActionForm>
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
