/**
 * What a form knows after it was sent. `fields` are sentences by field name, `values` what was typed (never a password),
 * so that nothing has to be typed twice.
 */
export type FormState = {
  readonly status: 'idle' | 'done' | 'refused'
  readonly message?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
}

export const IDLE: FormState = { status: 'idle' }

/** A server action as a form calls it. */
export type FormCall = (previous: FormState, data: FormData) => Promise<FormState>
