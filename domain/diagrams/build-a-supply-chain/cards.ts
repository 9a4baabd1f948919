/** The links of a chain from rock to magnet, in order. */
export const STAGES = ['ore', 'oxide', 'metal', 'magnet'] as const
export type Stage = (typeof STAGES)[number]

/** Cards in the order in which they are laid out. Ids are for life: they stand in addresses. */
export const CARD_IDS = [
  'contract',
  'old-mine',
  'new-mine',
  'separation',
  'metal',
  'magnet',
  'floor',
  'store',
  'thrift',
] as const
export type CardId = (typeof CARD_IDS)[number]

/** A decision, with the figures of the real project that stands for its kind. */
export type Card = {
  readonly id: CardId
  readonly name: string
  readonly stages: readonly Stage[]
  readonly real: string
  /** USD m at the start; null where no figure was found. */
  readonly cost: number | null
  readonly costNote: string
  /** Years from the decision to the first product. */
  readonly years: number
  readonly yearsNote: string
  /** Yearly, in `unit`; null where it is made as large as needed. */
  readonly capacity: number | null
  readonly unit: string
  readonly capacityNote: string
  readonly uncertain: boolean
  readonly sources: readonly string[]
}

export type Cards = Readonly<Record<CardId, Card>>

/** What the model reckons with. */
export type Figures = Pick<Card, 'id' | 'stages' | 'cost' | 'years' | 'capacity' | 'unit'>
export type FiguresByCard = Readonly<Record<CardId, Figures>>

const figures = (
  id: CardId,
  stages: readonly Stage[],
  cost: number | null,
  years: number,
  capacity: number | null,
  unit = '',
): Figures => ({ id, stages, cost, years, capacity, unit })

/**
 * The figures of content/data/supply-chain-projects.csv once more, for grading, which reads no content; a test holds the
 * two together.
 */
export const FIGURES: FiguresByCard = {
  contract: figures('contract', ['ore', 'oxide'], 0, 1, 5000, 't NdPr oxide/y'),
  'old-mine': figures('old-mine', ['ore', 'oxide'], 2000, 4, 2599, 't NdPr oxide/y'),
  'new-mine': figures('new-mine', ['ore'], null, 9, null),
  separation: figures('separation', ['oxide'], 410, 3, 6000, 't NdPr oxide/y'),
  metal: figures('metal', ['metal'], null, 2, null),
  magnet: figures('magnet', ['magnet'], 1250, 3, 9000, 't magnet/y'),
  floor: figures('floor', [], null, 0, 110, 'USD/kg'),
  store: figures('store', [], null, 1, 49.2, 'USD/kg'),
  thrift: figures('thrift', [], 0, 5, 25, '% less'),
}

/** Few letters for a bar. */
export const SHORT: Readonly<Record<CardId, string>> = {
  contract: 'contract',
  'old-mine': 'old mine',
  'new-mine': 'new mine',
  separation: 'separation plant',
  metal: 'metal works',
  magnet: 'magnet works',
  floor: 'price floor',
  store: 'store',
  thrift: 'a quarter less',
}
