import { readEnquiry } from '#domain/controls/read-enquiry.ts'
import { ruleOn, VERDICTS, type Verdict } from '#domain/controls/rule-on.ts'
import { readPairs } from '../frame/address.ts'
import { readLicensingDeskState } from './model.ts'

/** What a learner decided about a shipment that a question lays on the desk: 1 where the rule base says the same. */
export type CaseOutput = 'said' | 'by'

/**
 * What the rule base answers to a learner's free enquiry, for questions of type `state`: one output a verdict, 1 where it
 * is the ruling and 0 where not, `date` as a number (20250404), and `ordinary` 1 where the ordinary licence decides.
 */
export type LicensingDeskOutput = Verdict | 'date' | 'ordinary'

/**
 * Runs the rule base on a state as its address writes it, or on the shipment `given` as the pairs of an enquiry: then the
 * verdict in the state, and the instrument it names, are held against the ruling. Total: any string is read.
 */
export function judgeLicensingDesk(
  address: string,
  given?: string,
): Readonly<Partial<Record<LicensingDeskOutput | CaseOutput, number>>> {
  return given === undefined ? judgeEnquiry(address) : judgeCase(address, given)
}

function judgeCase(address: string, given: string): Readonly<Record<CaseOutput, number>> {
  const { verdict, decides } = ruleOn(readEnquiry(readPairs(given)))
  const chosen = readPairs(address)
  return {
    said: chosen.get('said') === verdict ? 1 : 0,
    by: chosen.get('by') === decides?.instrument.id ? 1 : 0,
  }
}

function judgeEnquiry(address: string): Readonly<Record<LicensingDeskOutput, number>> {
  const { enquiry } = readLicensingDeskState(address)
  const { verdict, decides } = ruleOn(enquiry)
  const is = (one: Verdict) => (one === verdict ? 1 : 0)
  const [prohibited, licence, reporting, free, untold] = VERDICTS
  return {
    prohibited: is(prohibited),
    licence: is(licence),
    reporting: is(reporting),
    free: is(free),
    untold: is(untold),
    date: Number(enquiry.day.replaceAll('-', '')),
    ordinary: decides?.instrument.id === 'ordinary' ? 1 : 0,
  }
}
