import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readId } from '../../reading.ts'
import type { PublicChoice } from './public.ts'

export function readChoice(
  question: { options: readonly { id: string }[] },
  answer: unknown,
): Reading<string> {
  return readId(question.options, answer, 'one option')
}

export function checkChoice(question: PublicChoice, answer: unknown): CheckOutcome {
  return asCheck(readChoice(question, answer))
}
