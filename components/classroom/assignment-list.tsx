import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { durationText } from '#domain/assessment/quiz-words.ts'
import { PRESETS, type Preset } from '#domain/assessment/release.ts'
import { describeInstant, instantOf } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './assignment-list.module.css'
import { ReleaseTable } from './release-table.tsx'

type AssignmentListProps = {
  readonly classId: string
  readonly timeZone: string
  readonly assignments: readonly {
    readonly id: string
    readonly title: string
    readonly opens_local: string | null
    readonly due_local: string | null
    readonly preset: Preset | null
    readonly minutes: number | null
    readonly version: number
  }[]
  /** Other classes of the teacher, to copy an assignment to. */
  readonly otherClasses: readonly { readonly id: string; readonly name: string }[]
  readonly edit: FormCall
  readonly copy: FormCall
  readonly remove: FormCall
}

/** What a class has been given, each with its due time and a folded form to change or remove it. */
export function AssignmentList(props: AssignmentListProps) {
  const { classId, timeZone, assignments, otherClasses, edit, copy, remove } = props
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
            <QuizRules {...each} timeZone={timeZone} />
            <p className={styles.due}>
              {each.due_local
                ? `${each.preset ? 'Closes' : 'Due'} ${describeInstant(instantOf(each.due_local, timeZone), timeZone)}`
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
                  {each.preset ? (
                    <ActionTextField
                      id={`opens-${each.id}`}
                      name="opens"
                      type="datetime-local"
                      label="Opens"
                      optional
                      defaultValue={each.opens_local ?? ''}
                    />
                  ) : null}
                  <ActionTextField
                    id={`due-${each.id}`}
                    name="due"
                    type="datetime-local"
                    label={each.preset ? 'Closes' : 'Due'}
                    hint={each.preset ? 'Another time holds for attempts that have begun, too.' : undefined}
                    optional
                    defaultValue={each.due_local ?? ''}
                  />
                </ActionForm>
                {otherClasses.length > 0 ? (
                  <ActionForm action={copy} submit="Copy it" kind="secondary" hidden={hidden}>
                    <ActionSelectField
                      id={`to-${each.id}`}
                      name="to"
                      label="Copy to another class"
                      hint="With the same hours, on that class’s clock."
                      options={otherClasses.map(other => ({ value: other.id, label: other.name }))}
                    />
                  </ActionForm>
                ) : null}
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

type QuizRulesProps = Pick<
  AssignmentListProps['assignments'][number],
  'preset' | 'minutes' | 'opens_local' | 'due_local'
> &
  Pick<AssignmentListProps, 'timeZone'>

/** The rules of an assigned quiz in a line, and folded, what learners see of it when. */
function QuizRules({ preset, minutes, opens_local, due_local, timeZone }: QuizRulesProps) {
  if (preset === null) return null
  return (
    <>
      <p className={styles.due}>
        Quiz as {preset}
        {minutes === null ? '' : `, ${durationText(minutes)} an attempt`}
      </p>
      {opens_local === null ? null : (
        <p className={styles.due}>Opens {describeInstant(instantOf(opens_local, timeZone), timeZone)}</p>
      )}
      <details>
        <summary>What learners see of it</summary>
        <ReleaseTable settings={PRESETS[preset]} closes={due_local !== null} />
      </details>
    </>
  )
}
