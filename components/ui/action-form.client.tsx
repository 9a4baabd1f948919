'use client'

import { createContext, type ReactNode, useActionState, useContext } from 'react'
import { type FormCall, type FormState, IDLE } from '#domain/form-state.ts'
import { Button, type ButtonKind, buttonClass } from './button.tsx'
import { Form, FormActions } from './form.tsx'
import { FormStatus } from './form-status.tsx'

const State = createContext<FormState>(IDLE)

type ActionFormProps = {
  readonly action: FormCall
  readonly submit: string
  readonly kind?: ButtonKind
  readonly hidden?: Readonly<Record<string, string | number>>
  /** A second button that sends the same fields and a value of its own. */
  readonly also?: { readonly label: string; readonly name: string; readonly value: string }
  readonly children?: ReactNode
  readonly className?: string
}

/**
 * A form whose server action answers with a FormState: the fields inside read their error and last value with
 * `useField`. Works as a plain form before and without JavaScript. `hidden` are values that go along. Where the action asks
 * back, its question stands above the button, which then says yes to it.
 */
export function ActionForm({
  action,
  submit,
  kind = 'primary',
  hidden = {},
  also,
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
      <FormStatus kind={state.status === 'refused' ? 'bad' : 'good'} ask={state.ask}>
        {state.message}
      </FormStatus>
      <FormActions>
        <Button kind={kind} type="submit" aria-disabled={pending}>
          {state.ask ? 'Yes, save this' : submit}
        </Button>
        {state.ask ? (
          <a className={buttonClass('quiet')} href="?">
            Leave it as it is
          </a>
        ) : null}
        {also ? (
          <Button kind="secondary" type="submit" name={also.name} value={also.value} aria-disabled={pending}>
            {also.label}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  )
}

/** Error and last choices of a field with several values; undefined before anything was sent. */
export function useListField(name: string): {
  readonly error?: string
  readonly chosen?: readonly string[]
} {
  const { status, fields, lists, values } = useContext(State)
  if (status !== 'refused' && status !== 'asked') return {}
  const one = values?.[name]
  return { error: fields?.[name], chosen: lists?.[name] ?? (one === undefined ? [] : [one]) }
}

/** Error and last value of a field by its name, for fields inside an ActionForm. */
export function useField(name: string): { readonly error?: string; readonly defaultValue?: string } {
  const state = useContext(State)
  return { error: state.fields?.[name], defaultValue: state.values?.[name] }
}
