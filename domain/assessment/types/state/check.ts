import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, unreadable } from '../../reading.ts'
import type { PublicState } from './public.ts'

/** Reads a state as a diagram's address writes it; whether the diagram knows it is for its judge to say. */
export function readState(answer: unknown): Reading<string> {
  if (typeof answer !== 'string' || answer.length > 2000)
    return unreadable('Expected the state of the diagram.')
  return answer.trim() === '' ? unreadable('Move something in the diagram first.') : { ok: true, answer }
}

export function checkState(_question: PublicState, answer: unknown): CheckOutcome {
  return asCheck(readState(answer))
}
