import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readId, unreadable } from '../../reading.ts'
import type { PublicOrder } from './public.ts'

export function readOrder(
  question: { items: readonly { id: string }[] },
  answer: unknown,
): Reading<readonly string[]> {
  if (!Array.isArray(answer)) return unreadable('Expected the items in order.')
  const ids: string[] = []
  for (const each of answer) {
    const reading = readId(question.items, each, 'an item')
    if (!reading.ok) return reading
    if (ids.includes(reading.answer)) return unreadable('Give every item a place of its own.')
    ids.push(reading.answer)
  }
  if (ids.length < question.items.length) return unreadable('Give every item a place of its own.')
  return { ok: true, answer: ids }
}

export function checkOrder(question: PublicOrder, answer: unknown): CheckOutcome {
  return asCheck(readOrder(question, answer))
}
