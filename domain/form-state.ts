/**
 * What a form knows after it was sent. `fields` are sentences by field name, `values` and `lists` what was typed and chosen
 * (never a password), so that nothing has to be given twice. `asked` waits for a yes to `ask`.
 */
export type FormState = {
  readonly status: 'idle' | 'done' | 'refused' | 'asked'
  readonly message?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
  /** Of fields with several values; a field with one is in `values`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly ask?: FormAsk
}

/** What sending the form would do, to be read before it is done. Sent again with `token`, it is. */
export type FormAsk = {
  readonly title: string
  readonly sentences: readonly string[]
  readonly token: string
}

export const IDLE: FormState = { status: 'idle' }

/** A server action as a form calls it. */
export type FormCall = (previous: FormState, data: FormData) => Promise<FormState>
