import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, unreadable } from '../../reading.ts'
import { normalise } from './normalise.ts'
import type { PublicText } from './public.ts'

/** Longest short text, in characters. */
export const LONGEST_TEXT = 300

/** Reads a short text into its normalised form. */
export function readText(answer: unknown): Reading<string> {
  if (typeof answer !== 'string') return unreadable('Expected a text.')
  if (answer.length > LONGEST_TEXT) return unreadable(`Use at most ${LONGEST_TEXT} characters.`)
  const normalised = normalise(answer)
  return normalised === '' ? unreadable('Write an answer.') : { ok: true, answer: normalised }
}

export function checkText(_question: PublicText, answer: unknown): CheckOutcome {
  return asCheck(readText(answer))
}
