import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { RoleField } from './role-field.tsx'

type AddPersonFormProps = { readonly action: FormCall; readonly timeZone: string }

/** An account for somebody else; the answer tells the password to hand over. */
export function AddPersonForm({ action, timeZone }: AddPersonFormProps) {
  return (
    <ActionForm action={action} submit="Add the person" hidden={{ timeZone }}>
      <ActionTextField name="name" label="Name" autoComplete="off" maxLength={80} />
      <ActionTextField
        name="userName"
        label="User name"
        hint="3 to 40 letters or digits, no spaces."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
      />
      <RoleField present="learner" />
    </ActionForm>
  )
}
