import type { Day } from './day.ts'
import type { Buyer, Destination, Origin, RareEarthSymbol, Thing } from './instrument.ts'

/** One shipment on one day: what the rule base can be asked. */
export type Enquiry = {
  readonly day: Day
  readonly thing: Thing
  /** The element by which a list would know it; of a plain NdFeB magnet, `Nd`. No matter for plant, know-how and help. */
  readonly element: RareEarthSymbol
  readonly origin: Origin
  readonly to: Destination
  readonly buyer: Buyer
  /** Sent to an emergency: medicine, public health, disaster. */
  readonly relief: boolean
  /** The seller holds a general licence that names this buyer. */
  readonly general: boolean
}

export const THING_WORDS: Readonly<Record<Thing, string>> = {
  ore: 'raw ore',
  oxide: 'oxide or compound',
  metal: 'metal or alloy',
  magnet: 'magnet',
  part: 'part with a magnet in it',
  plant: 'plant for separation',
  'know-mining': 'know-how: mining, smelting',
  'know-separation': 'know-how: separation',
  'know-metal': 'know-how: metal making',
  'know-magnet': 'know-how: magnet making',
  help: 'help with setting up a line',
}

export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  china: 'from China',
  resold: 'made in China, sold on from abroad',
  'made-with': 'made abroad with Chinese material',
  'made-by': 'made abroad with Chinese know-how',
}

export const DESTINATION_WORDS: Readonly<Record<Destination, string>> = {
  other: 'another country',
  us: 'the United States',
  japan: 'Japan',
}

export const BUYER_WORDS: Readonly<Record<Buyer, string>> = {
  civil: 'civil, on no list',
  military: 'military user or use',
  watch: 'on China’s watch list',
  control: 'on China’s control list',
}

/** True where the lists tell one element from another. */
export function asksElement(thing: Thing): boolean {
  return thing === 'oxide' || thing === 'metal' || thing === 'magnet' || thing === 'part' || thing === 'ore'
}
