import { FORMER_INSTRUMENTS } from './former-instruments.ts'
import type { Instrument } from './instrument.ts'
import { KNOW_HOW_INSTRUMENTS } from './know-how-instruments.ts'
import { LIST_INSTRUMENTS } from './list-instruments.ts'

/**
 * The rule base: what content/data/timeline.csv, controlled-items.csv and technology-catalogue.csv say in prose, written
 * so that it can be asked. Written out here, and not read from a file, because a learner's state is judged by itself;
 * a test holds dates, elements and sources to the data sets.
 */
export const INSTRUMENTS: readonly Instrument[] = [
  ...FORMER_INSTRUMENTS,
  ...LIST_INSTRUMENTS,
  ...KNOW_HOW_INSTRUMENTS,
]

/** The instrument of that id, null if there is none. */
export function instrumentOf(id: string | null): Instrument | null {
  return INSTRUMENTS.find(instrument => instrument.id === id) ?? null
}
