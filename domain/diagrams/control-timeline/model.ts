import type { Day } from '#domain/controls/day.ts'
import type { Enquiry } from '#domain/controls/enquiry.ts'
import {
  type Instrument,
  KINDS,
  type Kind,
  RARE_EARTHS,
  type RareEarthSymbol,
  RECORD,
} from '#domain/controls/instrument.ts'
import { INSTRUMENTS } from '#domain/controls/instruments.ts'
import { levelOf } from '#domain/controls/line-of.ts'
import { readDay, USUAL } from '#domain/controls/read-enquiry.ts'
import { type Ruling, ruleOn } from '#domain/controls/rule-on.ts'
import { type Standing, standingOn } from '#domain/controls/standing.ts'
import { oneOf, readPairs, writePairs } from '../frame/address.ts'

/** One row an instrument, or one row an element. */
export const WAYS = ['rule', 'element'] as const
export type Way = (typeof WAYS)[number]

/** What of each element is sent, where rows are elements. */
export const FORMS = ['oxide', 'metal', 'magnet'] as const
export type Form = (typeof FORMS)[number]

/** How much time is drawn. */
export const SPANS = ['all', 'law', 'now'] as const
export type Span = (typeof SPANS)[number]

/** First and last day of each span. */
export const SPAN_DAYS: Readonly<Record<Span, { readonly from: Day; readonly to: Day }>> = {
  all: { from: '1985-01-01', to: '2026-12-31' },
  law: { from: '2019-01-01', to: '2026-12-31' },
  now: { from: '2025-01-01', to: '2026-12-31' },
}

export type ControlTimelineState = {
  readonly by: Way
  readonly form: Form
  readonly span: Span
  /** The day asked about, within the span. */
  readonly day: Day
  /** True if what came after the day is not drawn: then nobody can read the future off the chart. */
  readonly veiled: boolean
  /** The kind of instrument that a step speaks of. */
  readonly mark: Kind | null
  /** The instrument or element whose details are open; one of the rows. */
  readonly open: string | null
}

/** Reads a state. Total: whatever is not understood is left at its default. */
export function readControlTimelineState(address: string): ControlTimelineState {
  const pairs = readPairs(address)
  const by = oneOf(WAYS, pairs.get('by'), 'rule')
  const span = oneOf(SPANS, pairs.get('span'), 'all')
  const rows: readonly string[] = by === 'rule' ? INSTRUMENTS.map(({ id }) => id) : RARE_EARTHS
  return {
    by,
    form: oneOf(FORMS, pairs.get('form'), 'oxide'),
    span,
    day: dayWithin(readDay(pairs.get('day'), RECORD.to), span),
    veiled: pairs.get('later') === 'hidden',
    mark: oneOf(KINDS, pairs.get('mark'), null),
    open: rows.find(id => id === pairs.get('open')) ?? null,
  }
}

/** The canonical address of a state; the default state is the empty string. */
export function writeControlTimelineState(state: ControlTimelineState): string {
  const unless = <Value extends string>(value: Value, usual: Value) => (value === usual ? null : value)
  return writePairs({
    by: unless(state.by, 'rule'),
    form: unless(state.form, 'oxide'),
    span: unless(state.span, 'all'),
    day: unless(state.day, RECORD.to),
    later: state.veiled ? 'hidden' : null,
    mark: state.mark,
    open: state.open,
  })
}

/** The nearest day that the span draws. */
export function dayWithin(day: Day, span: Span): Day {
  const { from, to } = SPAN_DAYS[span]
  if (day < from) return from
  return day > to ? to : day
}

/**
 * Where an instrument stands on a day: of its terms the one that is nearest to being in force. On a day of which it is
 * not known whether the old or the new edition applied, the instrument itself was in force.
 */
export function standingOf({ terms }: Instrument, day: Day): Standing {
  const standings = terms.map(term => standingOn(term, day))
  if (standings.filter(standing => standing === 'unsure').length > 1) return 'in-force'
  return NEAREST.find(standing => standings.includes(standing)) ?? 'ended'
}

const NEAREST: readonly Standing[] = [
  'in-force',
  'suspended',
  'unsure',
  'untold',
  'announced',
  'before',
  'ended',
]

/** The instruments that stand so on that day, in the order of the chart. */
export function instrumentsThat(standing: Standing, day: Day): readonly Instrument[] {
  return KINDS.flatMap(kind => INSTRUMENTS.filter(each => each.kind === kind)).filter(
    each => standingOf(each, day) === standing,
  )
}

/** One element in one form, sent from China to a civil buyer in a country of no lists. */
export function plainEnquiry(element: RareEarthSymbol, form: Form): Omit<Enquiry, 'day'> {
  const { day: _asked, ...usual } = USUAL
  return { ...usual, element, thing: form }
}

/** What applied to each of the seventeen on a day. */
export function rulingsOn(day: Day, form: Form): readonly { element: RareEarthSymbol; ruling: Ruling }[] {
  return RARE_EARTHS.map(element => ({ element, ruling: ruleOn({ ...plainEnquiry(element, form), day }) }))
}

/** How many of the seventeen needed a dual-use licence on a day. */
export function listedOn(day: Day, form: Form): number {
  return rulingsOn(day, form).filter(({ ruling }) => levelOf(ruling) === 'listed').length
}
