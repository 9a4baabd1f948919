/** Stages from rock to machine. Swarf goes from magnets back to oxide. */
export const STAGES = ['ore', 'oxide', 'metal', 'magnet', 'machine'] as const
export type Stage = (typeof STAGES)[number]

/** Everything is carried as tonnes of praseodymium and neodymium, counted as oxide, so that it may be added up. */
export type Place = {
  readonly id: string
  readonly stage: Stage
  readonly inChina: boolean
  /** Beside its shape, where the stage is said by the column. */
  readonly region: string
  readonly short: string
  /** By itself, in the middle of a sentence. */
  readonly name: string
}

/** In the order in which they are drawn. The two new ones stand idle until something is built. */
export const PLACES: readonly Place[] = [
  place('ore-china', true, 'China', 'China', 'mines in China'),
  place('ore-asia', false, 'SE Asia, Africa', 'Asia, Africa', 'mines in South-East Asia and Africa'),
  place('ore-scrap', true, 'Scrap', 'Scrap', 'magnet scrap'),
  place('ore-us', false, 'United States', 'US', 'the mine in the United States'),
  place('ore-australia', false, 'Australia', 'Australia', 'the mine in Australia'),
  place('ore-new', false, 'New mines', 'New', 'new mines'),
  place('oxide-china', true, 'China', 'China', 'separation plants in China'),
  place('oxide-us', false, 'United States', 'US', 'the separation plant in the United States'),
  place('oxide-malaysia', false, 'Malaysia', 'Malaysia', 'the separation plant in Malaysia'),
  place('oxide-new', false, 'New plants', 'New', 'new separation plants'),
  place('metal-china', true, 'China', 'China', 'metal works in China'),
  place('metal-world', false, 'Elsewhere', 'Elsewhere', 'metal works outside China'),
  place('magnet-china', true, 'China', 'China', 'magnet works in China'),
  place('magnet-world', false, 'Elsewhere', 'Elsewhere', 'magnet works outside China'),
  place('machine-china', true, 'China', 'China', 'machine makers in China'),
  place('machine-world', false, 'Elsewhere', 'Elsewhere', 'machine makers outside China'),
]

function place(id: string, inChina: boolean, region: string, short: string, name: string): Place {
  const stage = STAGES.find(each => id.startsWith(each)) ?? 'ore'
  return { id, stage, inChina, region, short, name }
}

/** The place of this id. An unknown id is a slip in the code. */
export function placeOf(id: string): Place {
  const found = PLACES.find(each => each.id === id)
  if (!found) throw new RangeError(`supply-chain: no place ${id}`)
  return found
}

export const PLACE_IDS: readonly string[] = PLACES.map(each => each.id)
