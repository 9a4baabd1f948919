import { type Place, placeOf, type Stage } from './places.ts'

/** A share of China at a stage, as somebody has published it. */
export type PublishedShare = {
  readonly stage: Stage
  /** The stage in the publication's words. */
  readonly what: string
  readonly year: number
  readonly percent: number
  /** "over", where the publication says so. */
  readonly qualifier: string
  readonly sources: readonly string[]
}

/** A mine or plant of the record. */
export type Plant = {
  readonly name: string
  readonly stages: readonly Stage[]
  readonly country: string
  /** Capacity or output a year; null: not found. */
  readonly capacity: number | null
  readonly unit: string
  readonly status: string
  readonly asOf: number
  readonly sources: readonly string[]
}

export type SupplyChainData = {
  readonly shares: readonly PublishedShare[]
  readonly plants: readonly Plant[]
}

const ASIA = ['Myanmar', 'Vietnam', 'Thailand', 'Nigeria', 'Madagascar']

/** Shares that others have published for the stage of a place in China, the latest first. */
export function sharesFor(data: SupplyChainData, id: string): readonly PublishedShare[] {
  const place = placeOf(id)
  if (!place.inChina) return []
  return data.shares.filter(each => each.stage === place.stage).sort((a, b) => b.year - a.year)
}

/** Mines and plants of the record that stand where a place is. */
export function plantsFor(data: SupplyChainData, id: string): readonly Plant[] {
  const place = placeOf(id)
  return data.plants.filter(each => each.stages.includes(place.stage) && stands(each.country, place))
}

function stands(country: string, { id, region }: Place): boolean {
  if (id === 'ore-asia') return ASIA.includes(country)
  if (region === country) return true
  return region === 'Elsewhere' && country !== 'China'
}
