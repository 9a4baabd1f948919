import { sayDay } from '#domain/controls/day.ts'
import { ELEMENT_NAMES } from '#domain/controls/element-names.ts'
import {
  asksElement,
  BUYER_WORDS,
  DESTINATION_WORDS,
  type Enquiry,
  ORIGIN_WORDS,
  THING_WORDS,
} from '#domain/controls/enquiry.ts'
import { explainRuling } from '#domain/controls/explain-ruling.ts'
import { lineOf } from '#domain/controls/line-of.ts'
import { type Ruling, ruleOn, VERDICT_WORDS } from '#domain/controls/rule-on.ts'
import { SPAN_DAYS } from '../control-timeline/model.ts'
import type { Description, DiagramTable } from '../frame/description.ts'
import { caseOf, isRevealed, type LicensingDeskState, ruledOf, type ShipmentCase } from './model.ts'
import { wordsOf } from './scene.ts'

const ASSUMED =
  'Made-up shipments under real rules, as far as the record goes, to 2 July 2026. An exercise, not legal advice.'

/** Law, catalogue and lists that every shipment is asked of. */
const FRAME_SOURCES = ['DU24EN', 'PA18', 'A18EN'] as const

/** A state in words; the table holds all shipments, or the whole line of a free enquiry. */
export function describeLicensingDesk(
  state: LicensingDeskState,
  cases: readonly ShipmentCase[],
): Description {
  const { enquiry, ruling } = ruledOf(state, cases)
  if (state.asking)
    return {
      title: 'Ask the rule base',
      summary: [sayRuled(enquiry, ruling), ...explainRuling(enquiry, ruling)],
      assumed: ASSUMED,
      sources: ruling.decides?.instrument.sources ?? ['CHEM70'],
      table: lineTable(enquiry),
    }
  const here = caseOf(state, cases)
  const number = `Shipment ${cases.indexOf(here) + 1} of ${cases.length}`
  const asked = `${sayDay(here.day)}, ${here.from} to ${here.to}: ${here.shipment}.`
  return {
    title: 'The licensing desk',
    summary: isRevealed(state)
      ? [`${number}: ${VERDICT_WORDS[ruling.verdict]}.`, asked, here.why]
      : [`${number}. Decide first, then its line of time opens.`, asked],
    assumed: ASSUMED,
    // Before the decision their titles would tell.
    sources: isRevealed(state) ? here.sources : FRAME_SOURCES,
    table: casesTable(cases),
  }
}

/** "Dysprosium magnet, from China to another country, civil buyer, on 4 April 2025: licence needed." */
export function sayRuled(enquiry: Enquiry, { verdict }: Ruling): string {
  const what = asksElement(enquiry.thing)
    ? `${ELEMENT_NAMES[enquiry.element]}, ${THING_WORDS[enquiry.thing]}`
    : THING_WORDS[enquiry.thing]
  return `On ${sayDay(enquiry.day)}: ${VERDICT_WORDS[verdict]}. Asked for: ${what}; ${ORIGIN_WORDS[enquiry.origin]}; to ${DESTINATION_WORDS[enquiry.to]}; buyer ${BUYER_WORDS[enquiry.buyer]}.`
}

function casesTable(cases: readonly ShipmentCase[]): DiagramTable {
  return {
    caption: 'All shipments, with what applied',
    columns: ['Shipment', 'Day', 'What', 'From', 'To', 'Ruling', 'Instrument that decides', 'Why'].map(
      label => ({
        label,
      }),
    ),
    rows: cases.map(({ id, day, shipment, from, to, enquiry, why }) => {
      const { verdict, decides } = ruleOn(enquiry)
      return [id, day, shipment, from, to, VERDICT_WORDS[verdict], decides?.instrument.name ?? 'none', why]
    }),
  }
}

function lineTable(enquiry: Enquiry): DiagramTable {
  const { from, to } = SPAN_DAYS.all
  return {
    caption: 'The same shipment on any other day',
    columns: ['From', 'To', 'What applied', 'Ruling', 'Instrument that decides'].map(label => ({ label })),
    rows: lineOf(enquiry, from, to).map(stretch => [
      stretch.from,
      stretch.to,
      wordsOf(stretch),
      VERDICT_WORDS[stretch.ruling.verdict],
      stretch.ruling.decides?.instrument.name ?? 'none',
    ]),
  }
}
