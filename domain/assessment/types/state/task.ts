import { z } from 'zod'
import { localId, someText } from '../../question-fields.ts'

/** A thing to be chosen, and the choices; a state holds it under `name`. */
export const statePart = z.strictObject({
  name: localId,
  label: someText,
  options: z.array(z.strictObject({ id: z.string().min(1), text: someText })).min(2),
})

/** What lies on the table: a heading, its lines, and the words of them that matter. */
export const statePaper = z.strictObject({
  title: someText,
  lines: z.array(someText).min(1),
  quote: someText.optional(),
})

const claimId = z.string().regex(/^[A-Z]\d{2}$/, 'expected an id such as L05 or C08')

/** As an author names it: one shipment of the licensing desk, or one claim of an article. */
export const stateAsk = z.union([
  z.strictObject({ case: claimId, instruments: z.array(localId).min(2) }),
  z.strictObject({ article: localId, claim: claimId, deciding: z.array(z.string().min(1)).min(2) }),
])

export type StatePart = z.output<typeof statePart>
export type StatePaper = z.output<typeof statePaper>
export type StateAsk = z.output<typeof stateAsk>

/** What follows from the data for a shipment or a claim that is asked about. */
export type StateTask = {
  readonly initial: string
  readonly key: string
  readonly conditions: readonly { readonly output: string; readonly atLeast: 1; readonly text: string }[]
  readonly parts: readonly StatePart[]
  readonly paper: StatePaper
  /** What it is judged by; never leaves the server. */
  readonly given: string
}

/** The task of choosing each part: right where the judge gives 1 under its name. */
export function taskOf(
  parts: readonly StatePart[],
  {
    initial,
    key,
    ...rest
  }: Omit<StateTask, 'parts' | 'conditions' | 'key'> & {
    readonly key: Readonly<Record<string, string>>
  },
): StateTask {
  const chosen = parts.map(({ name }) => `${name}=${key[name] ?? ''}`)
  return {
    ...rest,
    initial,
    key: [initial, ...chosen].join('&'),
    conditions: parts.map(({ name, label }) => ({ output: name, atLeast: 1, text: label })),
    parts,
  }
}
