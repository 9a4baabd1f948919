import type { Day } from '#domain/controls/day.ts'
import type { Enquiry } from '#domain/controls/enquiry.ts'
import { readEnquiry, USUAL, writeEnquiry } from '#domain/controls/read-enquiry.ts'
import { type Ruling, ruleOn, VERDICTS, type Verdict } from '#domain/controls/rule-on.ts'
import type { Span } from '../control-timeline/model.ts'
import { oneOf, readPairs, writePairs } from '../frame/address.ts'

/** One made-up shipment under real rules. */
export type ShipmentCase = {
  readonly id: string
  readonly day: Day
  readonly shipment: string
  readonly from: string
  readonly to: string
  readonly enquiry: Enquiry
  /** Why it is ruled so, as the data set says it. */
  readonly why: string
  readonly sources: readonly string[]
}

export type LicensingDeskState = {
  /** True while the learner asks freely, false at the shipments. */
  readonly asking: boolean
  /** Id of the shipment on the desk; null for the first. */
  readonly id: string | null
  /** What the learner decided about it. */
  readonly said: Verdict | null
  /** The ruling is shown although nothing was decided. */
  readonly shown: boolean
  /** The free enquiry. */
  readonly enquiry: Enquiry
}

/** Reads a state. Total: whatever is not understood is left at its default. */
export function readLicensingDeskState(address: string): LicensingDeskState {
  const pairs = readPairs(address)
  const asking = pairs.get('desk') === 'ask'
  const id = pairs.get('case') ?? ''
  return {
    asking,
    id: !asking && /^[A-Z]\d{2}$/.test(id) ? id : null,
    said: asking ? null : oneOf(VERDICTS, pairs.get('said'), null),
    shown: !asking && pairs.get('why') === 'shown',
    enquiry: asking ? readEnquiry(pairs) : USUAL,
  }
}

/** The canonical address of a state; the default state is the empty string. */
export function writeLicensingDeskState(state: LicensingDeskState): string {
  if (state.asking) return writePairs({ desk: 'ask', ...writeEnquiry(state.enquiry) })
  return writePairs({ case: state.id, said: state.said, why: state.shown ? 'shown' : null })
}

/** A state that puts this shipment on the desk. */
export function atCase(id: string, part: Partial<LicensingDeskState> = {}): LicensingDeskState {
  return { asking: false, id, said: null, shown: false, enquiry: USUAL, ...part }
}

/** The shipment on the desk. The data hold at least one. */
export function caseOf(state: LicensingDeskState, cases: readonly ShipmentCase[]): ShipmentCase {
  const found = cases.find(({ id }) => id === state.id) ?? cases[0]
  if (!found) throw new RangeError('licence-cases: no shipment')
  return found
}

/** True where the ruling may be seen. */
export function isRevealed({ asking, said, shown }: LicensingDeskState): boolean {
  return asking || shown || said !== null
}

/** What is asked of the rule base, and its ruling. */
export function ruledOf(
  state: LicensingDeskState,
  cases: readonly ShipmentCase[],
): { readonly enquiry: Enquiry; readonly ruling: Ruling } {
  const enquiry = state.asking ? state.enquiry : caseOf(state, cases).enquiry
  return { enquiry, ruling: ruleOn(enquiry) }
}

/** The shortest stretch of time that shows the day with what came before it. */
export function spanOf(day: Day): Span {
  if (day >= '2025-01-01') return 'now'
  return day >= '2019-01-01' ? 'law' : 'all'
}
