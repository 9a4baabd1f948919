import type { ReactNode } from 'react'
import type { FormAsk } from '#domain/form-state.ts'
import { FormQuestion } from './form-question.tsx'
import { Note } from './note.tsx'

type FormStatusProps = {
  readonly kind: 'good' | 'bad'
  /** What the form asks back. */
  readonly ask?: FormAsk | undefined
  readonly children?: ReactNode
}

/**
 * What became of a form, said once to everyone: `good` politely, `bad` at once. Keep it in the page and fill it later,
 * so that a screen reader hears the change; it takes no room while empty.
 */
export function FormStatus({ kind, ask, children }: FormStatusProps) {
  return (
    <div role={kind === 'bad' ? 'alert' : 'status'}>
      {children ? <Note kind={kind}>{children}</Note> : null}
      {ask ? <FormQuestion ask={ask} /> : null}
    </div>
  )
}
