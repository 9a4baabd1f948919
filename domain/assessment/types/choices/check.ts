import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, readId, unreadable } from '../../reading.ts'
import type { PublicChoices } from './public.ts'

export function readChoices(
  question: { options: readonly { id: string }[] },
  answer: unknown,
): Reading<ReadonlySet<string>> {
  if (!Array.isArray(answer)) return unreadable('Expected a list of options.')
  if (answer.length === 0) return unreadable('Tick at least one option.')
  const ticked = new Set<string>()
  for (const each of answer) {
    const reading = readId(question.options, each, 'an option')
    if (!reading.ok) return reading
    if (ticked.has(reading.answer)) return unreadable('An option is named twice.')
    ticked.add(reading.answer)
  }
  return { ok: true, answer: ticked }
}

export function checkChoices(question: PublicChoices, answer: unknown): CheckOutcome {
  return asCheck(readChoices(question, answer))
}
