import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { setUpAddress } from '#domain/classroom/set-up.ts'
import styles from './handout-links.module.css'

type AssignDiagramListProps = {
  readonly classId: string
  /** An address that was given and is none of a diagram; empty for none. */
  readonly asked: string
  readonly diagrams: readonly {
    readonly figure: string
    readonly title: string
    readonly initial: string
    readonly lesson: { readonly id: string; readonly title: string }
  }[]
}

/** Which diagram to give: by the address of a state, or as its lesson opens it. */
export function AssignDiagramList({ classId, asked, diagrams }: AssignDiagramListProps) {
  return (
    <>
      <p>
        Open a diagram in its lesson, set it as learners should find it, and choose “Assign this set-up” above
        it. Or paste its “Link to this state” here.
      </p>
      {asked === '' ? null : <Note kind="bad">This is not the address of a diagram in a lesson.</Note>}
      <form method="get" className={styles.paste}>
        <input type="hidden" name="what" value="diagram" />
        <TextField name="at" label="Link to a state" defaultValue={asked} required maxLength={1000} />
        <Button type="submit">Go on</Button>
      </form>
      <h2>As their lessons open them</h2>
      <ul className={styles.list}>
        {diagrams.map(({ lesson, figure, title, initial }) => {
          const at = setUpAddress({ lesson: lesson.id, figure, step: undefined, state: initial })
          return (
            <li key={`${lesson.id} ${figure}`}>
              <span>{lesson.title}</span>
              <a href={`/teach/${classId}/assign?what=diagram&at=${encodeURIComponent(at)}`}>{title}</a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
