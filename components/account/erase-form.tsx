import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { SessionEnd } from './session-end.client.tsx'

type EraseFormProps = { readonly action: FormCall; readonly userName: string }

/** Erases the account after its user name was typed. */
export function EraseForm({ action, userName }: EraseFormProps) {
  return (
    <ActionForm action={action} submit="Delete my account" kind="danger">
      <ActionTextField
        name="confirm"
        label="Your user name, to confirm"
        hint={`Type ${userName}. Account, answers and progress are erased at once and cannot be brought back.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SessionEnd />
    </ActionForm>
  )
}
