'use client'

import { createContext, type ReactNode, useActionState, useContext } from 'react'
import { type FormCall, type FormState, IDLE } from '#domain/form-state.ts'
import { Button, type ButtonKind } from './button.tsx'
import { Form, FormActions } from './form.tsx'
import { FormStatus } from './form-status.tsx'

const State = createContext<FormState>(IDLE)

type ActionFormProps = {
  readonly action: FormCall
  readonly submit: string
  readonly kind?: ButtonKind
  readonly hidden?: Readonly<Record<string, string | number>>
  readonly children?: ReactNode
  readonly className?: string
}

/**
 * A form whose server action answers with a FormState: the fields inside read their error and last value with
 * `useField`. Works as a plain form before and without JavaScript. `hidden` are values that go along.
 */
export function ActionForm({
  action,
  submit,
  kind = 'primary',
  hidden = {},
  children,
  className,
}: ActionFormProps) {
  const [state, send, pending] = useActionState(action, IDLE)
  return (
    <Form action={send} className={className}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <State value={state}>{children}</State>
      <FormStatus kind={state.status === 'refused' ? 'bad' : 'good'}>{state.message}</FormStatus>
      <FormActions>
        <Button kind={kind} type="submit" aria-disabled={pending}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  )
}

/** Error and last value of a field by its name, for fields inside an ActionForm. */
export function useField(name: string): { readonly error?: string; readonly defaultValue?: string } {
  const state = useContext(State)
  return { error: state.fields?.[name], defaultValue: state.values?.[name] }
}
