/** Lines that may stand in one drawing: four, each with its own shape of point. */
export const MOST_SERIES = 4

/** What is drawn up the axis. Product weight and oxide weight share the axis of tonnes; the names say which it is. */
export type Unit = 'usd' | 'year' | 'month'

/** Each unit's words at its axis and in the table. */
export const UNITS: Readonly<Record<Unit, { readonly axis: string; readonly short: string }>> = {
  usd: { axis: 'US dollars a kilogram', short: 'USD/kg' },
  year: { axis: 'tonnes a year', short: 't a year' },
  month: { axis: 'tonnes a month', short: 't a month' },
}

/** A custom property of the site; the shape of its points says the same. */
export type Tone = 'nd' | 'eu' | 'tb' | 'ho'

export type Group = 'Prices' | 'Quotas' | 'Exports and imports' | 'Mines'
export const GROUPS: readonly Group[] = ['Prices', 'Quotas', 'Exports and imports', 'Mines']

/** A line that can be chosen. */
export type SeriesInfo = {
  readonly id: string
  /** In full, for the list, the table and what is said. */
  readonly name: string
  /** At the end of the line, at most 21 letters. */
  readonly short: string
  readonly unit: Unit
  readonly group: Group
  readonly tone: Tone
}

const line = (group: Group, unit: Unit, tone: Tone, id: string, short: string, name = short): SeriesInfo => ({
  id,
  short,
  name,
  unit,
  group,
  tone,
})

/** All series, in the order of the list. Ids are for life: they stand in addresses. */
export const SERIES: readonly SeriesInfo[] = [
  line('Prices', 'usd', 'nd', 'nd', 'neodymium oxide', 'neodymium oxide, yearly average'),
  line('Prices', 'usd', 'nd', 'ndpr', 'NdPr oxide', 'NdPr oxide, yearly average'),
  line('Prices', 'usd', 'eu', 'dy', 'dysprosium oxide', 'dysprosium oxide, yearly average'),
  line('Prices', 'usd', 'tb', 'tb', 'terbium oxide', 'terbium oxide, yearly average'),
  line('Prices', 'usd', 'ho', 'ce', 'cerium oxide', 'cerium oxide, yearly average'),
  line('Prices', 'usd', 'ho', 'la', 'lanthanum oxide', 'lanthanum oxide, yearly average'),
  line('Prices', 'usd', 'nd', 'ndpr-china', 'NdPr, China', 'NdPr oxide, Chinese benchmark on single days'),
  line('Prices', 'usd', 'ho', 'dy-europe', 'dysprosium, Europe', 'dysprosium oxide, Europe spot'),
  line('Prices', 'usd', 'tb', 'tb-europe', 'terbium, Europe', 'terbium oxide, Europe spot'),
  line('Quotas', 'year', 'eu', 'export-quota', 'export quota', 'export quota (product weight)'),
  line('Quotas', 'year', 'nd', 'mining', 'mining quota', 'mining quota, land ministry (REO)'),
  line(
    'Quotas',
    'year',
    'ho',
    'mining-plan',
    'industry’s ceiling',
    'mining ceiling of the industry ministry (REO)',
  ),
  line('Quotas', 'year', 'tb', 'light', 'light ore quota', 'mining quota, rock ore: light (REO)'),
  line('Quotas', 'year', 'eu', 'heavy', 'heavy ore quota', 'mining quota, ion-adsorption ore: heavy (REO)'),
  line('Quotas', 'year', 'ho', 'separation', 'separation quota', 'smelting and separation quota (REO)'),
  line(
    'Exports and imports',
    'year',
    'nd',
    'exports',
    'exports',
    'China’s exports of ores, metals, compounds (product weight)',
  ),
  line(
    'Exports and imports',
    'year',
    'tb',
    'magnets',
    'magnet exports',
    'China’s exports of magnets (product weight)',
  ),
  line(
    'Exports and imports',
    'month',
    'nd',
    'exports-month',
    'compounds and metals',
    'China’s monthly exports of ores, metals, compounds (product weight)',
  ),
  line(
    'Exports and imports',
    'month',
    'tb',
    'magnets-month',
    'magnets',
    'China’s monthly exports of magnets (product weight)',
  ),
  line(
    'Exports and imports',
    'year',
    'ho',
    'imports',
    'imports',
    'China’s imports of compounds, HS 2846 (product weight)',
  ),
  line(
    'Exports and imports',
    'year',
    'tb',
    'imports-myanmar',
    'from Myanmar',
    'China’s imports of compounds from Myanmar (product weight)',
  ),
  line('Mines', 'year', 'nd', 'mine-world', 'world’s mines', 'mine production, world (REO)'),
  line('Mines', 'year', 'eu', 'mine-china', 'China’s mines', 'mine production, China (REO)'),
  line('Mines', 'year', 'tb', 'mine-us', 'US mines', 'mine production, United States (REO)'),
  line('Mines', 'year', 'ho', 'mine-australia', 'Australia’s mines', 'mine production, Australia (REO)'),
]

/** The series of this id; undefined if there is none. */
export function seriesInfo(id: string): SeriesInfo | undefined {
  return SERIES.find(each => each.id === id)
}
