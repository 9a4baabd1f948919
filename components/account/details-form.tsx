import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type DetailsFormProps = {
  readonly action: FormCall
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly timeZone: string
}

/** What somebody is called, how they sign in, which clock they read. */
export function DetailsForm({ action, name, userName, email, timeZone }: DetailsFormProps) {
  const zones = [...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
  return (
    <ActionForm action={action} submit="Save">
      <ActionTextField
        name="name"
        label="Name"
        hint="Your teachers see it."
        defaultValue={name}
        autoComplete="name"
        maxLength={80}
      />
      <ActionTextField
        name="userName"
        label="User name"
        defaultValue={userName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
      />
      <ActionTextField
        name="email"
        type="email"
        label="E-mail"
        optional
        defaultValue={email ?? ''}
        autoComplete="email"
        maxLength={254}
      />
      <ActionSelectField
        name="timeZone"
        label="Time zone"
        hint="Reviews become due by this clock."
        options={zones.map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        defaultValue={timeZone}
      />
    </ActionForm>
  )
}
