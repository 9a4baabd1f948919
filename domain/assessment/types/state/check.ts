import { isPartOf, readPairs } from '#domain/diagrams/frame/address.ts'
import type { CheckOutcome } from '../../outcome.ts'
import { asCheck, type Reading, unreadable } from '../../reading.ts'
import type { PublicState } from './public.ts'
import type { StatePart } from './task.ts'

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

type Chosen = Pick<PublicState, 'initial' | 'parts'>

/** The same, but a state that is chosen from lists is one of this question, with something chosen from each. */
export function readStateOf({ initial, parts }: Chosen, answer: unknown): Reading<string> {
  const reading = readState(answer)
  if (!reading.ok || !parts) return reading
  if (!isPartOf(initial, reading.answer)) return unreadable('Expected the state of the diagram.')
  const open = parts.find(part => chosenIn(part, reading.answer) === undefined)
  return open ? unreadable(`Still to be chosen: ${lowerFirst(open.label)}.`) : reading
}

/** What a state holds of a part; undefined where that is none of its options. */
export function chosenIn(
  { name, options }: StatePart,
  state: string,
): StatePart['options'][number] | undefined {
  const id = readPairs(state).get(name)
  return options.find(option => option.id === id)
}

export function checkState(question: PublicState, answer: unknown): CheckOutcome {
  return asCheck(readStateOf(question, answer))
}

function lowerFirst(text: string): string {
  return text.replace(/^./, letter => letter.toLowerCase())
}
