import { PLACE_IDS, placeOf } from './places.ts'

/** Set B of content/data/flows.csv, year 2024; flows.test.ts holds them to the file. Units as in its column `unit`. */
export const REPORTED = {
  oreChina: 45_000,
  oreUsToChina: 5400,
  oreAsia: 15_100,
  scrapChina: 26_500,
  oreAustralia: 6600,
  oreUs: 1300,
  blanksFinishedChina: 181_000,
  blanksSwarfChina: 69_000,
  blanksFinishedWorld: 16_000,
  blanksSwarfWorld: 6000,
  magnetsAbroad: 57_000,
  magnetsAtHome: 124_000,
} as const

/** Of the oxide, what becomes metal: rows "oxide to metal" of content/data/step-losses.csv. */
export const METAL_YIELD = 0.98
/** Tonnes of metal in a tonne of oxide, praseodymium and neodymium as they come. */
export const METAL_IN_OXIDE = 0.85

/** How a flow is known: told by somebody, reckoned from what is told (forecasts too), or assumed. */
export type Known = 'reported' | 'derived' | 'assumed'

export type Link = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Tonnes a year in 2024, counted as oxide. */
  readonly tonnes: number
  /** True where a border lies between: what an export ban or quota can stop. */
  readonly crosses: boolean
  readonly known: Known
}

const oxideChina = REPORTED.oreChina + REPORTED.oreUsToChina + REPORTED.oreAsia + REPORTED.scrapChina
const oxideWorld = REPORTED.oreAustralia + REPORTED.oreUs
const blanksChina = REPORTED.blanksFinishedChina + REPORTED.blanksSwarfChina
const blanksWorld = REPORTED.blanksFinishedWorld + REPORTED.blanksSwarfWorld

/** Share of what a magnet works takes in that ends as swarf and off-cuts. */
export const SWARF_SHARE: Readonly<Record<string, number>> = {
  'magnet-china': REPORTED.blanksSwarfChina / blanksChina,
  'magnet-world': REPORTED.blanksSwarfWorld / blanksWorld,
}

/** Chinese swarf that goes back to separation, tonnes a year counted as oxide. */
export const SWARF_CHINA = oxideChina * METAL_YIELD * (SWARF_SHARE['magnet-china'] ?? 0)

const perBlankChina = (oxideChina * METAL_YIELD) / blanksChina
const finishedWorld = oxideWorld * METAL_YIELD * (1 - (SWARF_SHARE['magnet-world'] ?? 0))

/** What flowed in 2024. Swarf is not among them: it is what magnet works leave over. */
export const LINKS: readonly Link[] = [
  link('ore-china', 'oxide-china', REPORTED.oreChina),
  link('ore-asia', 'oxide-china', REPORTED.oreAsia),
  link('ore-scrap', 'oxide-china', REPORTED.scrapChina - SWARF_CHINA, 'reported'),
  link('ore-us', 'oxide-china', REPORTED.oreUsToChina),
  link('ore-us', 'oxide-us', REPORTED.oreUs, 'reported'),
  link('ore-australia', 'oxide-malaysia', REPORTED.oreAustralia, 'reported'),
  link('ore-new', 'oxide-new', 0, 'assumed'),
  link('oxide-china', 'metal-china', oxideChina),
  link('oxide-us', 'metal-world', REPORTED.oreUs, 'assumed'),
  link('oxide-malaysia', 'metal-world', REPORTED.oreAustralia, 'assumed'),
  link('oxide-new', 'metal-world', 0, 'assumed'),
  link('metal-china', 'magnet-china', oxideChina * METAL_YIELD),
  link('metal-world', 'magnet-world', oxideWorld * METAL_YIELD),
  link('magnet-china', 'machine-china', REPORTED.magnetsAtHome * perBlankChina),
  link('magnet-china', 'machine-world', REPORTED.magnetsAbroad * perBlankChina, 'reported'),
  link('magnet-world', 'machine-world', finishedWorld),
]

function link(from: string, to: string, tonnes: number, known: Known = 'derived'): Link {
  // Between two places called "elsewhere" there are borders too, but the record does not say which.
  const told = placeOf(from).region !== 'Elsewhere'
  const crosses = told && placeOf(from).region !== placeOf(to).region && from !== 'ore-scrap'
  return { id: `${from}>${to}`, from, to, tonnes, crosses, known }
}

const RATES = new Map(PLACE_IDS.map(id => [id, workedAt(id)]))

/** Tonnes a year that a place took in and worked in 2024, counted as oxide. */
export function rateOf(id: string): number {
  return RATES.get(id) ?? 0
}

function workedAt(id: string): number {
  const inward = LINKS.filter(each => each.to === id)
  const outward = LINKS.filter(each => each.from === id)
  const ends = inward.length > 0 ? inward : outward
  const worked = ends.reduce((sum, each) => sum + each.tonnes, 0)
  return id === 'oxide-china' ? worked + SWARF_CHINA : worked
}

/** Tonnes of finished magnets in a tonne counted as oxide; what is left over as swarf is not in it. */
const MAGNETS_CHINA =
  REPORTED.blanksFinishedChina / (blanksChina * perBlankChina * (1 - (SWARF_SHARE['magnet-china'] ?? 0)))
const MAGNETS_WORLD = REPORTED.blanksFinishedWorld / finishedWorld
const MAGNETS_ABROAD =
  (REPORTED.magnetsAbroad + REPORTED.blanksFinishedWorld) /
  (REPORTED.magnetsAbroad * perBlankChina + finishedWorld)

/** From tonnes counted as oxide to the tonnes in which a stage is traded: oxide, metal, magnets. */
export function goodsOf(id: string, worked: number): number {
  const { stage } = placeOf(id)
  if (stage === 'metal') return worked * METAL_YIELD * METAL_IN_OXIDE
  if (stage === 'machine') return worked * (id === 'machine-world' ? MAGNETS_ABROAD : MAGNETS_CHINA)
  if (stage !== 'magnet') return worked
  const finished = worked * (1 - (SWARF_SHARE[id] ?? 0))
  return finished * (id === 'magnet-world' ? MAGNETS_WORLD : MAGNETS_CHINA)
}

/** The other way round, for magnets made outside China: tonnes counted as oxide that a works takes in for them. */
export function oxideForMagnets(magnets: number): number {
  return magnets / MAGNETS_WORLD / (1 - (SWARF_SHARE['magnet-world'] ?? 0))
}
