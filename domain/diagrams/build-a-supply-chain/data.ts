import { z } from 'zod'
import { typographicQuotes } from '#domain/content/typographic-quotes.ts'
import { CARD_IDS, type Card, type Cards, STAGES } from './cards.ts'

const known = z.preprocess(
  value => (value === '' || value === undefined ? null : value),
  z.coerce.number().nullable(),
)
const text = z.preprocess(
  value => String(value ?? ''),
  z.string().overwrite(written => typographicQuotes(written)),
)
const list = text.transform(value =>
  value
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== ''),
)

/** A row of content/data/supply-chain-projects.csv. */
const row = z
  .object({
    id: z.enum(CARD_IDS),
    name: text,
    stages: list.pipe(z.array(z.enum(STAGES))),
    real_project: text,
    cost_usd_m: known,
    cost_note: text,
    years: z.coerce.number().int().min(0),
    years_note: text,
    capacity: known,
    unit: text,
    capacity_note: text,
    status: z.string(),
    source: list,
  })
  .transform(
    (each): Card => ({
      id: each.id,
      name: each.name,
      stages: each.stages,
      real: each.real_project,
      cost: each.cost_usd_m,
      costNote: each.cost_note,
      years: each.years,
      yearsNote: each.years_note,
      capacity: each.capacity,
      unit: each.unit,
      capacityNote: each.capacity_note,
      uncertain: each.status !== 'reported',
      sources: each.source,
    }),
  )

/** Rows of the data set as cards. Throws a ZodError that names row and column, or where a card is missing. */
export function parseSupplyChainCards(rows: unknown): Cards {
  const cards = new Map(
    z
      .array(row)
      .parse(rows)
      .map(card => [card.id, card]),
  )
  const missing = CARD_IDS.find(id => !cards.has(id))
  if (missing) throw new Error(`supply-chain-projects has no row ${missing}.`)
  return Object.fromEntries(cards) as Cards
}
