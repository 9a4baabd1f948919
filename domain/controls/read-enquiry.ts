import { type Day, dayNumber } from './day.ts'
import type { Enquiry } from './enquiry.ts'
import { BUYERS, DESTINATIONS, ORIGINS, RARE_EARTHS, THINGS } from './instrument.ts'

type Pairs = ReadonlyMap<string, string>

const EARLIEST: Day = '1980-01-01'
const LATEST: Day = '2026-12-31'

/** What is asked where nothing is said: a dysprosium magnet to a civil buyer, on the first day of its licence. */
export const USUAL: Enquiry = {
  day: '2025-04-04',
  thing: 'magnet',
  element: 'Dy',
  origin: 'china',
  to: 'other',
  buyer: 'civil',
  relief: false,
  general: false,
}

/** An enquiry from the pairs of an address. Total: what is not understood is as usual. */
export function readEnquiry(pairs: Pairs, usual: Enquiry = USUAL): Enquiry {
  const pick = <Value extends string>(values: readonly Value[], key: string, fallback: Value) =>
    values.find(value => value === pairs.get(key)) ?? fallback
  return {
    day: readDay(pairs.get('day'), usual.day),
    thing: pick(THINGS, 'thing', usual.thing),
    element: pick(RARE_EARTHS, 'element', usual.element),
    origin: pick(ORIGINS, 'origin', usual.origin),
    to: pick(DESTINATIONS, 'to', usual.to),
    buyer: pick(BUYERS, 'buyer', usual.buyer),
    relief: pairs.has('relief') ? pairs.get('relief') === 'yes' : usual.relief,
    general: pairs.has('general') ? pairs.get('general') === 'yes' : usual.general,
  }
}

/** The pairs of an enquiry; null for what is as usual. */
export function writeEnquiry(enquiry: Enquiry): Readonly<Record<string, string | null>> {
  const unless = (value: string, usual: string) => (value === usual ? null : value)
  return {
    day: unless(enquiry.day, USUAL.day),
    thing: unless(enquiry.thing, USUAL.thing),
    element: unless(enquiry.element, USUAL.element),
    origin: unless(enquiry.origin, USUAL.origin),
    to: unless(enquiry.to, USUAL.to),
    buyer: unless(enquiry.buyer, USUAL.buyer),
    relief: enquiry.relief ? 'yes' : null,
    general: enquiry.general ? 'yes' : null,
  }
}

/** A day of the record's years, moved into them; `fallback` for what is no day. */
export function readDay(text: string | undefined, fallback: Day): Day {
  if (text === undefined || Number.isNaN(dayNumber(text))) return fallback
  if (text < EARLIEST) return EARLIEST
  return text > LATEST ? LATEST : text
}
