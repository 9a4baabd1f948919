import { oneOf, readPairs, writePairs } from '../frame/address.ts'

/** What is drawn: the place in the periodic table, or one property of all seventeen. `value` sets price against abundance. */
export const VIEWS = ['place', 'radius', 'abundance', 'price', 'value', 'use', 'colour'] as const
export type View = (typeof VIEWS)[number]

/** What has full colour while a step speaks of it: Sc and Y, yttrium and holmium, even atomic numbers, Sc and Lu. */
export const MARKS = ['apart', 'twin', 'even', 'pair'] as const
export type Mark = (typeof MARKS)[number]

/** In the order of atomic numbers. */
export const SYMBOLS = [
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
export type ElementSymbol = (typeof SYMBOLS)[number]

export type ElementTableState = {
  readonly view: View
  readonly mark: Mark | null
  readonly element: ElementSymbol | null
}

/** How much an element takes part in permanent magnets. */
export const ROLES = ['body', 'heat', 'minor', 'none'] as const
export type MagnetRole = (typeof ROLES)[number]

/** One of the seventeen. `null` is "not known or not there". */
export type RareEarth = {
  readonly symbol: ElementSymbol
  readonly name: string
  /** Atomic number. */
  readonly z: number
  /** Standard atomic weight as printed; in brackets for an element without stable isotopes. */
  readonly weight: string
  readonly stable: boolean
  /** Where the name comes from. */
  readonly named: string | null
  readonly foundYear: number
  readonly foundBy: string
  readonly foundIn: string
  /** Abundance in the continental crust, ppm by mass. */
  readonly crust: number | null
  /** Radius of the 3+ ion with six neighbours, pm. */
  readonly radius: number
  /** Yuan per kg of oxide, March 2012 and July 2020. */
  readonly price2012: number | null
  readonly price2020: number | null
  readonly uses: readonly string[]
  readonly objects: readonly string[]
  readonly role: MagnetRole
  /** Colour of the 3+ ion in water, in words. */
  readonly colour: string
  readonly note: string | null
  readonly sources: readonly string[]
}

/** A well-known metal to compare with. */
export type Yardstick = { readonly name: string; readonly symbol: string; readonly crust: number }

export type ElementTableData = {
  /** All seventeen, by atomic number. */
  readonly elements: readonly RareEarth[]
  /** May be empty: then nothing is compared. */
  readonly yardsticks: readonly Yardstick[]
}

/** Reads a state. Total: whatever is not understood is left at its default. */
export function readElementTableState(address: string): ElementTableState {
  const pairs = readPairs(address)
  return {
    view: oneOf(VIEWS, pairs.get('view'), 'place'),
    mark: oneOf(MARKS, pairs.get('mark'), null),
    element: oneOf(SYMBOLS, pairs.get('element'), null),
  }
}

/** The canonical address of a state; the default state is the empty string. */
export function writeElementTableState({ view, mark, element }: ElementTableState): string {
  return writePairs({ view: view === 'place' ? null : view, mark, element })
}

/** The latest price that is known, with its date. */
export function latestPrice(element: RareEarth): { yuan: number; when: string } | null {
  if (element.price2020 !== null) return { yuan: element.price2020, when: 'July 2020' }
  if (element.price2012 !== null) return { yuan: element.price2012, when: 'March 2012' }
  return null
}

/** True for an element that a step speaks of; without a mark, for all. */
export function isMarked(mark: Mark | null, element: RareEarth): boolean {
  if (mark === null) return true
  if (mark === 'even') return element.z % 2 === 0 && element.z >= 57
  const named: Record<Exclude<Mark, 'even'>, readonly ElementSymbol[]> = {
    apart: ['Sc', 'Y'],
    twin: ['Y', 'Ho'],
    pair: ['Sc', 'Lu'],
  }
  return named[mark].includes(element.symbol)
}

/** The element with this symbol. Data hold all seventeen; anything else is an error of the data set. */
export function elementOf(data: ElementTableData, symbol: ElementSymbol): RareEarth {
  const element = data.elements.find(candidate => candidate.symbol === symbol)
  if (!element) throw new RangeError(`elements: ${symbol} is missing`)
  return element
}
