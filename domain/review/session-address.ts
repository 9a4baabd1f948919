import { z } from 'zod'

/**
 * A place in a review session: begun at `from` (UTC milliseconds), with what is due or, `ahead`, with more than that;
 * `at` counts its questions from 1. The number after the last is the end of the session.
 */
export type SessionPlace = { readonly from: number; readonly ahead: boolean; readonly at: number }

const DAY = 86_400_000

const fields = z.object({
  from: z.coerce.number().int().min(0).max(8.64e15),
  ahead: z.literal('1').optional(),
  at: z.coerce.number().int().min(1).max(100).default(1),
})

/** The address of a place in a session; it opens at the question. */
export function sessionAddress({ from, ahead, at }: SessionPlace): string {
  return `/review?from=${from}${ahead ? '&ahead=1' : ''}&at=${at}`
}

/** The place that an address names. Undefined where it names none, or one of a session begun more than a day ago. */
export function readSessionAddress(query: unknown, now: number): SessionPlace | undefined {
  const { data } = fields.safeParse(query)
  if (!data || data.from > now || data.from < now - DAY) return undefined
  return { from: data.from, ahead: data.ahead === '1', at: data.at }
}
