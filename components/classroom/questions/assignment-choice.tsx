import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import styles from './questions.module.css'

type AssignmentChoiceProps = {
  readonly assignments: readonly { readonly id: string; readonly title: string }[]
  readonly current: string
}

/** Which assignment the page is about; a plain form, so that the choice stands in the address. */
export function AssignmentChoice({ assignments, current }: AssignmentChoiceProps) {
  return (
    <form className={styles.choice}>
      <SelectField
        name="assignment"
        label="Assignment"
        defaultValue={current}
        options={assignments.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button type="submit">Show</Button>
    </form>
  )
}
