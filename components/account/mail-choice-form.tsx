import { ActionSelectField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type MailChoiceFormProps = {
  readonly action: FormCall
  readonly email: string | null
  readonly choice: 'nothing' | 'reminders'
}

const CHOICES = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'reminders', label: 'Reminders' },
]

/** What a person gets by mail. */
export function MailChoiceForm({ action, email, choice }: MailChoiceFormProps) {
  if (email === null) return <p>For reminders by mail, give your e-mail address above first.</p>
  return (
    <ActionForm action={action} submit="Save" kind="secondary">
      <ActionSelectField
        name="mail"
        label="By mail"
        hint={`To ${email}: when a teacher reminds you of work that is not finished, and the day before something is due. Each mail has a link that stops them.`}
        options={CHOICES}
        defaultValue={choice}
      />
    </ActionForm>
  )
}
