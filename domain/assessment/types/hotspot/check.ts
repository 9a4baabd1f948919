import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readId } from '../../reading.ts'
import type { PublicHotspot } from './public.ts'

export function readHotspot(
  question: { targets: readonly { id: string }[] },
  answer: unknown,
): Reading<string> {
  return readId(question.targets, answer, 'one place')
}

export function checkHotspot(question: PublicHotspot, answer: unknown): CheckOutcome {
  return asCheck(readHotspot(question, answer))
}
