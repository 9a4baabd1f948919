import 'server-only'

export type MailFailure = {
  /** What went wrong in a word or two; never an address. */
  readonly error: string
  /** The server will not take this mail, now or later. */
  readonly isFinal: boolean
}

/** What an error of a mail server says. */
export function mailFailure(thrown: unknown): MailFailure {
  const { code, responseCode } = (thrown ?? {}) as { code?: unknown; responseCode?: unknown }
  const answer = typeof responseCode === 'number' ? responseCode : undefined
  const error = [code, answer].filter(part => part !== undefined).join(' ') || 'unknown'
  return { error, isFinal: code === 'EENVELOPE' && answer !== undefined && answer >= 500 }
}
