import { ruleOn, VERDICTS, type Verdict } from '#domain/controls/rule-on.ts'
import { readLicensingDeskState } from './model.ts'

/**
 * What the rule base answers to a learner's free enquiry, for questions of type `state`: one output a verdict, 1 where it
 * is the ruling and 0 where not, `date` as a number (20250404), and `ordinary` 1 where the ordinary licence decides.
 */
export type LicensingDeskOutput = Verdict | 'date' | 'ordinary'

/** Runs the rule base on a state as its address writes it. Total: any string is read as some enquiry. */
export function judgeLicensingDesk(address: string): Readonly<Record<LicensingDeskOutput, number>> {
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
