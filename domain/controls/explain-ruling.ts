import { sayDay } from './day.ts'
import type { Enquiry } from './enquiry.ts'
import { RECORD, type Term } from './instrument.ts'
import { type Match, type Ruling, ruleOn } from './rule-on.ts'

const GENERAL_FROM = '2025-12-02'
const CATCH_ALL_FROM = '2020-12-01'

/** Why the ruling is as it is, in sentences; the first names the instrument and its standing. */
export function explainRuling(enquiry: Enquiry, ruling: Ruling): readonly string[] {
  return [
    because(enquiry, ruling),
    ruling.decides?.clause.note,
    general(enquiry, ruling),
    beside(ruling),
    catchAll(enquiry, ruling),
  ].filter(sentence => sentence !== undefined)
}

function because(enquiry: Enquiry, { verdict, decides }: Ruling): string {
  if (enquiry.day > RECORD.to) return afterTheRecord(enquiry)
  if (enquiry.day < RECORD.from) return `The record begins on ${sayDay(RECORD.from)}.`
  if (decides === null) return 'No instrument in the record covers it, on that day or on any other.'
  const { name, what, doubt } = decides.instrument
  if (verdict === 'untold') return `${name} may apply. ${doubt ?? what}`
  if (decides.clause.effect === 'frees') return `${name} does not cover it.`
  if (verdict !== 'free') return `${name}, ${since(decides.term)}. ${what}`
  return idle(decides)
}

function afterTheRecord(enquiry: Enquiry): string {
  const last = ruleOn({ ...enquiry, day: RECORD.to })
  const then = {
    prohibited: 'it was prohibited',
    licence: 'it needed a licence',
    reporting: 'it had to be reported',
    free: 'it needed no licence',
    untold: 'it could not be told either',
  }[last.verdict]
  const held = matchSuspended(ruleOn(enquiry))
  return `The record ends on ${sayDay(RECORD.to)}. On its last day ${then}. ${
    held === null
      ? 'Whether that has changed must be looked up.'
      : `${held.instrument.name} was suspended until ${sayDay(held.term.suspendedUntil ?? RECORD.to)}; whether it was prolonged, lapsed or replaced is not in the record.`
  }`
}

function matchSuspended({ decides }: Ruling): Match | null {
  return decides?.term.suspended === undefined ? null : decides
}

function since(term: Term): string {
  return term.fromLatest === undefined
    ? `in force since ${sayDay(term.from)}`
    : `in force since ${term.from.slice(0, 4)}${term.fromLatest.slice(0, 4) === term.from.slice(0, 4) ? '' : ` or ${term.fromLatest.slice(0, 4)}`}`
}

function idle({ instrument, term, standing }: Match): string {
  switch (standing) {
    case 'suspended':
      return `${instrument.name} would cover it, but it was suspended from ${sayDay(term.suspended ?? term.from)}.`
    case 'announced':
      return `${instrument.name} was announced on ${sayDay(term.announced ?? term.from)} and was to begin on ${sayDay(term.from)}.`
    case 'before':
      return `${instrument.name} covers it from ${sayDay(term.from)}, not yet on this day.`
    default:
      return `${instrument.name} covered it, but had ended by ${sayDay(term.untilLatest ?? term.until ?? term.from)}.`
  }
}

function general(enquiry: Enquiry, { verdict, decides }: Ruling): string | undefined {
  if (!enquiry.general || verdict !== 'licence' || enquiry.day < GENERAL_FROM) return undefined
  if (decides?.clause.buyers?.includes('watch')) return undefined
  return 'The seller’s general licence names this buyer: no new application for each lot, but the goods stay under licence.'
}

function beside({ applying, decides }: Ruling): string | undefined {
  const others = [
    ...new Set(
      applying
        .filter(match => match.instrument !== decides?.instrument && match.clause.effect !== 'frees')
        .map(({ instrument }) => instrument.name),
    ),
  ]
  return others.length === 0 ? undefined : `In force beside it: ${others.join('; ')}.`
}

function catchAll(enquiry: Enquiry, { verdict }: Ruling): string | undefined {
  if (verdict !== 'free' || enquiry.day < CATCH_ALL_FROM || enquiry.origin !== 'china') return undefined
  return 'One question stays: an exporter who knows of a risk needs a licence for goods on no list, too.'
}
