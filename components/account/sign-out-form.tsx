import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { SessionEnd } from './session-end.client.tsx'

/** One button that ends a session, here or everywhere. */
export function SignOutForm({ action, label }: { readonly action: FormCall; readonly label: string }) {
  return (
    <ActionForm action={action} submit={label} kind="secondary">
      <SessionEnd />
    </ActionForm>
  )
}
