import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import { LocalAnswers } from './local-answers.client.tsx'
import { NextField } from './next-field.client.tsx'

type SignInFormProps = { readonly action: FormCall; readonly next?: string }

/** User name or e-mail and password; works without JavaScript. `next` is where to go afterwards. */
export function SignInForm({ action, next }: SignInFormProps) {
  return (
    <ActionForm action={action} submit="Sign in">
      <ActionTextField
        name="login"
        label="User name or e-mail"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <ActionTextField
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <NextField path={next} />
      <LocalAnswers />
    </ActionForm>
  )
}
