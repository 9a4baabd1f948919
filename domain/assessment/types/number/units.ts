export type UnitSystem = {
  /** Canonical unit, in which the key is written; '' for a plain count. */
  readonly unit: string
  /** Further units the author accepts, as factors to the canonical one. */
  readonly units: Readonly<Record<string, number>>
}

/** Units that are understood wherever one of their family is canonical; factors within the family. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  {
    mg: 1e-9,
    milligram: 1e-9,
    milligrams: 1e-9,
    毫克: 1e-9,
    g: 1e-6,
    gram: 1e-6,
    grams: 1e-6,
    克: 1e-6,
    kg: 1e-3,
    kilogram: 1e-3,
    kilograms: 1e-3,
    公斤: 1e-3,
    千克: 1e-3,
    t: 1,
    tonne: 1,
    tonnes: 1,
    ton: 1,
    tons: 1,
    'metric ton': 1,
    'metric tons': 1,
    吨: 1,
    kt: 1e3,
    kilotonne: 1e3,
    kilotonnes: 1e3,
    Mt: 1e6,
    megatonne: 1e6,
    megatonnes: 1e6,
  },
  { '%': 1, percent: 1, 'per cent': 1, '‰': 0.1 },
  { year: 1, years: 1, a: 1, 年: 1 },
  { day: 1, days: 1, 天: 1, 日: 1 },
]

/** Words that multiply the number before a unit. */
const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
}

const LONGEST_FIRST = Object.keys(MULTIPLES).sort((a, b) => b.length - a.length)

/**
 * The factor that turns a number written with `written` ("kt", "万吨", "million tonnes", "") into the canonical unit;
 * undefined when the unit is not known here. No unit at all means the canonical one.
 */
export function factorOf(written: string, system: UnitSystem): number | undefined {
  const direct = factorOfUnit(written, system)
  if (direct !== undefined) return direct
  const multiple = LONGEST_FIRST.find(word => written.toLowerCase().startsWith(word))
  if (multiple === undefined) return undefined
  const rest = factorOfUnit(written.slice(multiple.length).trim(), system)
  return rest === undefined ? undefined : rest * (MULTIPLES[multiple] ?? 1)
}

function factorOfUnit(written: string, system: UnitSystem): number | undefined {
  if (written === '' || written === system.unit) return 1
  const listed = lookUp(system.units, written)
  if (listed !== undefined) return listed
  if (written.toLowerCase() === system.unit.toLowerCase()) return 1
  const family = FAMILIES.find(each => Object.hasOwn(each, system.unit))
  const from = family && lookUp(family, written)
  const to = family?.[system.unit]
  return from === undefined || to === undefined ? undefined : from / to
}

/** Capitals decide here: mt is written for metric tonnes as well as megatonnes, Mg is no milligram. */
const UNCLEAR = new Set(['mt', 'MT', 'mT', 'Mg', 'MG', 'mG'])

function lookUp(table: Readonly<Record<string, number>>, name: string): number | undefined {
  if (Object.hasOwn(table, name)) return table[name]
  if (UNCLEAR.has(name)) return undefined
  const alike = Object.keys(table).filter(each => each.toLowerCase() === name.toLowerCase())
  return alike.length === 1 ? table[alike[0] ?? ''] : undefined
}
