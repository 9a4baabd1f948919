import type { Day } from './day.ts'

/** In the order of the chart, from what was ended to what is new. */
export const KINDS = ['tax', 'quota', 'ban', 'licence', 'technology', 'abroad', 'frame'] as const
export type Kind = (typeof KINDS)[number]

/** What leaves, as the lists tell it apart. A `part` is a finished good with the material fixed in it. */
export const THINGS = [
  'ore',
  'oxide',
  'metal',
  'magnet',
  'part',
  'plant',
  'know-mining',
  'know-separation',
  'know-metal',
  'know-magnet',
  'help',
] as const
export type Thing = (typeof THINGS)[number]

/** In the order of atomic numbers. */
export const RARE_EARTHS = [
  'Sc',
  'Y',
  'La',
  'Ce',
  'Pr',
  'Nd',
  'Pm',
  'Sm',
  'Eu',
  'Gd',
  'Tb',
  'Dy',
  'Ho',
  'Er',
  'Tm',
  'Yb',
  'Lu',
] as const
export type RareEarthSymbol = (typeof RARE_EARTHS)[number]

/** From China; of Chinese origin and sold on abroad; made abroad with Chinese input, or with Chinese know-how. */
export const ORIGINS = ['china', 'resold', 'made-with', 'made-by'] as const
export type Origin = (typeof ORIGINS)[number]

export const DESTINATIONS = ['other', 'us', 'japan'] as const
export type Destination = (typeof DESTINATIONS)[number]

/** `watch` and `control`: named on China's watch list or control list. */
export const BUYERS = ['civil', 'military', 'watch', 'control'] as const
export type Buyer = (typeof BUYERS)[number]

/**
 * What a clause does to a shipment it covers. `frees` says in so many words that it is outside; `depends` leaves it to
 * something the enquiry does not ask; `none` orders nothing at the border.
 */
export type Effect = 'prohibits' | 'licence' | 'quota' | 'tax' | 'report' | 'frees' | 'depends' | 'none'

/** What is covered, and what happens then. A field left out is open to all. */
export type Clause = {
  readonly effect: Effect
  readonly things: readonly Thing[]
  readonly elements?: readonly RareEarthSymbol[]
  readonly origins?: readonly Origin[]
  readonly to?: Destination
  readonly buyers?: readonly Buyer[]
  /** Covers only goods that stand on the list of dual-use goods that day. */
  readonly dualUse?: boolean
  /** Makes the goods it covers dual-use. */
  readonly lists?: boolean
  /** Relief goods are freed from it, but must be reported. */
  readonly relief?: boolean
  /** Said of a shipment it decides about, beside the instrument's own sentence. */
  readonly note?: string
}

/**
 * A stretch of time in which an instrument said the same. Where sources give only a year or differ, `from` is the
 * earliest and `fromLatest` the latest first day that fits; likewise the end. `until` is the first day without it.
 */
export type Term = {
  readonly from: Day
  readonly fromLatest?: Day
  readonly announced?: Day
  readonly until?: Day
  readonly untilLatest?: Day
  /** First day of the suspension, and the first day about which its text is silent. */
  readonly suspended?: Day
  readonly suspendedUntil?: Day
  /** Last day for which the record attests it, where that is before the record's own end. */
  readonly attestedUntil?: Day
  readonly clauses: readonly Clause[]
}

export type Instrument = {
  /** Kebab-case, for life: it stands in addresses. */
  readonly id: string
  readonly kind: Kind
  /** Short enough for a row of the chart. */
  readonly name: string
  /** Official number and issuer, as far as they were found. */
  readonly number: string
  /** What it does, one or two sentences. */
  readonly what: string
  /** Rows of content/data/timeline.csv that it encodes, by `date`. */
  readonly rows: readonly { readonly date: string; readonly instrument: string }[]
  readonly sources: readonly string[]
  /** What is not certain about it, if anything. */
  readonly doubt?: string
  readonly terms: readonly Term[]
}

/** First and last day of which the record tells. */
export const RECORD: { readonly from: Day; readonly to: Day } = { from: '1985-01-01', to: '2026-07-02' }
