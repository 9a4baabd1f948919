import type { ReactNode } from 'react'
import { Note } from './note.tsx'

type FormStatusProps = { readonly kind: 'good' | 'bad'; readonly children?: ReactNode }

/**
 * What became of a form, said once to everyone: `good` politely, `bad` at once. Keep it in the page and fill it later,
 * so that a screen reader hears the change; it takes no room while empty.
 */
export function FormStatus({ kind, children }: FormStatusProps) {
  return (
    <div role={kind === 'bad' ? 'alert' : 'status'}>
      {children ? <Note kind={kind}>{children}</Note> : null}
    </div>
  )
}
