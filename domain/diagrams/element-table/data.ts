import { z } from 'zod'
import { type ElementTableData, type MagnetRole, type RareEarth, SYMBOLS, type Yardstick } from './model.ts'

const known = z.preprocess(
  value => (value === '' || value === undefined ? null : value),
  z.coerce.number().nullable(),
)
const text = z.preprocess(value => String(value ?? ''), z.string())
const list = (mark: string) =>
  text.transform(value =>
    value
      .split(mark)
      .map(part => part.trim())
      .filter(part => part !== ''),
  )

/** A row of content/data/elements.csv; cells as text or already as numbers. */
const elementRow = z
  .object({
    z: z.coerce.number().int(),
    symbol: z.enum(SYMBOLS),
    name: z.string(),
    atomic_weight: text,
    crust_ppm: known,
    radius3_cn6_pm: z.coerce.number(),
    discovered_year: z.coerce.number().int(),
    discovered_by: z.string(),
    discovered_place: z.string(),
    ion_colour_water: z.string(),
    main_uses: list(';'),
    magnet_role: z.string(),
    object_1: text,
    object_2: text,
    object_3: text,
    price_2012_03_cny_kg: known,
    price_2020_07_cny_kg: known,
    source: list(';'),
    note: text,
  })
  .transform(
    (row): RareEarth => ({
      symbol: row.symbol,
      name: row.name,
      z: row.z,
      weight: row.atomic_weight,
      stable: !row.atomic_weight.startsWith('['),
      named: null,
      foundYear: row.discovered_year,
      foundBy: row.discovered_by,
      foundIn: row.discovered_place,
      crust: row.crust_ppm,
      radius: row.radius3_cn6_pm,
      price2012: row.price_2012_03_cny_kg,
      price2020: row.price_2020_07_cny_kg,
      uses: row.main_uses,
      objects: [row.object_1, row.object_2, row.object_3].filter(object => object !== ''),
      role: roleOf(row.magnet_role),
      colour: row.ion_colour_water,
      note: row.note || null,
      sources: row.source,
    }),
  )

/** A row of content/data/element-names.csv. */
const nameRow = z.object({ symbol: z.enum(SYMBOLS), named_after: z.string() })

/** A row of content/data/crust-metals.csv. */
const yardstickRow = z
  .object({ name: z.string(), symbol: z.string(), crust_ppm: z.coerce.number().positive() })
  .transform((row): Yardstick => ({ name: row.name, symbol: row.symbol, crust: row.crust_ppm }))

/** Rows of the three data sets as the diagram's data. Throws a ZodError that names row and column. */
export function parseElementTableData(rows: {
  elements: unknown
  names?: unknown
  metals?: unknown
}): ElementTableData {
  const elements = z.array(elementRow).length(SYMBOLS.length).parse(rows.elements)
  const names = new Map(
    z
      .array(nameRow)
      .parse(rows.names ?? [])
      .map(row => [row.symbol, row.named_after]),
  )
  return {
    elements: elements
      .map(element => ({ ...element, named: names.get(element.symbol) ?? null }))
      .sort((a, b) => a.z - b.z),
    yardsticks: z.array(yardstickRow).parse(rows.metals ?? []),
  }
}

function roleOf(words: string): MagnetRole {
  if (words.startsWith('core')) return 'body'
  if (words.startsWith('booster')) return 'heat'
  return words.startsWith('minor') ? 'minor' : 'none'
}
