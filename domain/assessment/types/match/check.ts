import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readAssignments } from '../../reading.ts'
import type { PublicMatch } from './public.ts'

type Sides = { readonly left: readonly { id: string }[]; readonly right: readonly { id: string }[] }

export function readMatch(question: Sides, answer: unknown): Reading<ReadonlyMap<string, string>> {
  return readAssignments(question.left, question.right, answer)
}

export function checkMatch(question: PublicMatch, answer: unknown): CheckOutcome {
  return asCheck(readMatch(question, answer))
}
