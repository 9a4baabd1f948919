import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, isRecord, type Reading, unreadable } from '../../reading.ts'
import type { PublicNumber } from './public.ts'
import { readNumber } from './read-number.ts'
import type { UnitSystem } from './units.ts'

/** Reads `{value, unit?}` into a number in the canonical unit. */
export function readNumberAnswer(question: UnitSystem, answer: unknown): Reading<number> {
  if (!isRecord(answer)) return unreadable('Expected a number with its unit.')
  const read = readNumber(answer.value, answer.unit, question)
  return read.ok ? { ok: true, answer: read.value } : read
}

export function checkNumber(question: PublicNumber, answer: unknown): CheckOutcome {
  return asCheck(readNumberAnswer(question, answer))
}
