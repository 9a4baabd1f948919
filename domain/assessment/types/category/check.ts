import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readAssignments } from '../../reading.ts'
import type { PublicCategory } from './public.ts'

type Parts = { readonly items: readonly { id: string }[]; readonly categories: readonly { id: string }[] }

export function readCategory(question: Parts, answer: unknown): Reading<ReadonlyMap<string, string>> {
  return readAssignments(question.items, question.categories, answer)
}

export function checkCategory(question: PublicCategory, answer: unknown): CheckOutcome {
  return asCheck(readCategory(question, answer))
}
