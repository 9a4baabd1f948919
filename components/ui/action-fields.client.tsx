'use client'

import type { ComponentProps } from 'react'
import { useField } from './action-form.client.tsx'
import { FieldGroup } from './field-group.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { TextareaField } from './textarea-field.tsx'

/** A TextField inside an ActionForm: keeps what was typed and shows what the server said of it. */
export function ActionTextField(props: ComponentProps<typeof TextField>) {
  const { error, defaultValue } = useField(props.name)
  return <TextField {...props} error={error} defaultValue={defaultValue ?? props.defaultValue} />
}

/** A TextareaField inside an ActionForm. */
export function ActionTextareaField(props: ComponentProps<typeof TextareaField>) {
  const { error, defaultValue } = useField(props.name)
  return <TextareaField {...props} error={error} defaultValue={defaultValue ?? props.defaultValue} />
}

/** A SelectField inside an ActionForm. */
export function ActionSelectField(props: ComponentProps<typeof SelectField>) {
  const { error, defaultValue } = useField(props.name)
  // React sets a select's default only when it mounts, so a new value mounts it again.
  const value = defaultValue ?? props.defaultValue
  return <SelectField key={String(value)} {...props} error={error} defaultValue={value} />
}

/** A FieldGroup inside an ActionForm, for controls that share the name `name`. */
export function ActionFieldGroup({
  name,
  ...props
}: ComponentProps<typeof FieldGroup> & { readonly name: string }) {
  const { error } = useField(name)
  return <FieldGroup {...props} error={error} />
}
