import type { CheckOutcome } from './outcome.ts'

/** An unknown value read as an answer, or one plain sentence why it is none. */
export type Reading<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: string }

type WithId = { readonly id: string }

export function unreadable(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}

export function asCheck(reading: Reading<unknown>): CheckOutcome {
  return reading.ok ? { complete: true } : { complete: false, reason: reading.reason }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads one id out of a list; `what` names the thing in the sentence ("one option"). */
export function readId(among: readonly WithId[], value: unknown, what: string): Reading<string> {
  if (value === undefined || value === null || value === '') return unreadable(`Choose ${what}.`)
  if (typeof value !== 'string' || !among.some(each => each.id === value)) {
    return unreadable('This choice is not part of the question.')
  }
  return { ok: true, answer: value }
}

/** Reads an object that gives each of `keys` one of `values`: nothing missing, nothing unknown. */
export function readAssignments(
  keys: readonly WithId[],
  values: readonly WithId[],
  value: unknown,
): Reading<ReadonlyMap<string, string>> {
  if (!isRecord(value)) return unreadable('Expected each item with its partner.')
  const known = new Set(keys.map(each => each.id))
  if (Object.keys(value).some(key => !known.has(key)))
    return unreadable('An item is not part of the question.')
  const pairs = new Map<string, string>()
  for (const { id } of keys) {
    const partner = Object.hasOwn(value, id) ? value[id] : undefined
    if (partner === undefined || partner === null || partner === '')
      return unreadable('Some items have no place yet.')
    const reading = readId(values, partner, 'a place')
    if (!reading.ok) return reading
    pairs.set(id, reading.answer)
  }
  return { ok: true, answer: pairs }
}
