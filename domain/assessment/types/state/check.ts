import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, unreadable } from '../../reading.ts'
import type { PublicState } from './public.ts'

/** A diagram's address: `name=value`, joined by `&`. */
const ADDRESS = /^[a-z][a-z0-9-]*=[^&=\s]*(?:&[a-z][a-z0-9-]*=[^&=\s]*)*$/

/** Reads a state as a diagram's address writes it. */
export function readState(answer: unknown): Reading<string> {
  if (answer === '' || answer === undefined || answer === null)
    return unreadable('Move something in the diagram first.')
  if (typeof answer !== 'string' || answer.length > 2000 || !ADDRESS.test(answer)) {
    return unreadable('Expected the state of the diagram.')
  }
  return { ok: true, answer }
}

export function checkState(_question: PublicState, answer: unknown): CheckOutcome {
  return asCheck(readState(answer))
}
