import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { Role } from '#domain/account/actor.ts'
import { passwordRule, SHORTEST_PASSWORD } from '#domain/account/sign-up-fields.ts'
import type { FormCall } from '#domain/form-state.ts'

type PasswordFormProps = { readonly action: FormCall; readonly forRole: Role }

/** A new password in place of the present one. */
export function PasswordForm({ action, forRole }: PasswordFormProps) {
  return (
    <ActionForm action={action} submit="Change the password">
      <ActionTextField
        name="currentPassword"
        type="password"
        label="Present password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <ActionTextField
        name="nextPassword"
        type="password"
        label="New password"
        hint={`${passwordRule(forRole)} Other devices are signed out.`}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD[forRole]}
        maxLength={200}
      />
    </ActionForm>
  )
}
