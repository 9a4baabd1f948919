/**
 * An answer as the browser keeps it from the moment it is given until the site has confirmed it. `owner` is the person
 * who was signed in, or null for a visitor. Times are UTC milliseconds.
 */
export type LocalResponse = {
  readonly kind: 'response'
  /** UUID, so that sending twice changes nothing. */
  readonly id: string
  readonly owner: string | null
  readonly question: string
  readonly answer: unknown
  /** The attempt at a quiz that it belongs to. */
  readonly attempt?: string
  readonly certainty?: number
  readonly hints?: number
  readonly answeredAt: number
  /** Set once the site has scored it without keeping it. */
  readonly graded?: { readonly earned: number | null; readonly possible: number }
}

export type LocalCheckpoint = {
  readonly kind: 'checkpoint'
  readonly id: string
  readonly owner: string | null
  readonly checkpoint: string
  /** What was decided there, as the diagram's address writes it. */
  readonly state?: string
  readonly reachedAt: number
}

export type LocalEntry = LocalResponse | LocalCheckpoint

/** Who sits at the browser, as far as it is known. */
export type Who = { readonly known: false } | { readonly known: true; readonly person: string | null }

/**
 * Entries that can be sent now. A person's own and those of the visitor they were before go to their account; those of
 * somebody else, or of somebody who was signed out meanwhile, wait until that person is back: sent without a name they
 * could land with whoever signs in next. A visitor's answers are sent once, to be scored; checkpoints stay.
 */
export function dueEntries(entries: readonly LocalEntry[], who: Who): LocalEntry[] {
  if (!who.known) return []
  const { person } = who
  if (person !== null) return entries.filter(each => each.owner === null || each.owner === person)
  return entries.filter(each => each.owner === null && each.kind === 'response' && each.graded === undefined)
}
