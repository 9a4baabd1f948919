import { Button } from '#components/ui/button.tsx'
import { Form, FormActions } from '#components/ui/form.tsx'
import { SelectField } from '#components/ui/select-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'

export const ANYBODY = 'anybody'

type PreviewFormProps = {
  readonly learners: readonly { readonly person: string; readonly name: string; readonly userName: string }[]
  /** Id; undefined is a learner without anything of their own. */
  readonly learner: string | undefined
  /** Wall time in the class's zone. */
  readonly atLocal: string
  readonly timeZone: string
}

/** Whose view, and when. Asks by address, so it needs no script and can be sent to a colleague. */
export function PreviewForm({ learners, learner, atLocal, timeZone }: PreviewFormProps) {
  return (
    <Form method="get">
      <SelectField
        name="learner"
        label="Who"
        defaultValue={learner ?? ANYBODY}
        options={[
          { value: ANYBODY, label: 'A learner like any other' },
          ...learners.map(each => ({ value: each.person, label: `${each.name} (${each.userName})` })),
        ]}
      />
      <TextField
        name="at"
        type="datetime-local"
        label="When"
        hint={`On the clock of ${timeZone.replaceAll('_', ' ')}.`}
        defaultValue={atLocal}
      />
      <FormActions>
        <Button kind="secondary" type="submit">
          Show
        </Button>
      </FormActions>
    </Form>
  )
}
