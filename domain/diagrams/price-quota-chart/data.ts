import { z } from 'zod'
import { typographicQuotes } from '#domain/content/typographic-quotes.ts'
import { EVENTS } from './events.ts'
import type { ChartData, ChartEvent, ChartPoint } from './model.ts'
import { readPeriod } from './period.ts'

const cell = z.union([z.string(), z.number()]).nullable().optional()
const rows = z.array(z.record(z.string(), cell))
type Row = z.output<typeof rows>[number]

/** Rows of the data sets that are drawn, by the id of the set; all of `CHART_SETS` must be there. */
export type ChartRows = Readonly<Record<string, unknown>>
/** The data sets that are drawn. */
export const CHART_SETS = [
  'prices',
  'quotas-annual',
  'export-quotas',
  'china-exports',
  'china-imports',
  'mine-production',
  'timeline',
] as const

type Pick = {
  readonly set: (typeof CHART_SETS)[number]
  /** Columns with the time and the figure. */
  readonly x: string
  readonly y: string
  readonly takes: (row: Row) => boolean
}

const YEARLY = /^(yearbook price|average)/
const price = (product: string, basis: RegExp): Pick => ({
  set: 'prices',
  x: 'period',
  y: 'usd_per_kg',
  takes: row => row.product === product && basis.test(text(row.basis)),
})
const quota = (kind: string, group: string, plan = false): Pick => ({
  set: 'quotas-annual',
  x: 'year',
  y: 'tonnes_reo',
  takes: row =>
    row.kind === kind && row.class === group && (kind !== 'mining' || (row.issuer === 'MIIT plan') === plan),
})
const exported = (product: string, granularity: string): Pick => ({
  set: 'china-exports',
  x: 'period',
  y: 'tonnes',
  takes: row => text(row.product).startsWith(product) && row.granularity === granularity,
})
const imported = (origin: string): Pick => ({
  set: 'china-imports',
  x: 'period',
  y: 'tonnes',
  takes: row =>
    row.product === 'HS 2846 rare-earth compounds' && row.origin === origin && row.granularity === 'year',
})
const mined = (country: string): Pick => ({
  set: 'mine-production',
  x: 'year',
  y: 'tonnes_reo',
  takes: row => row.country === country && row.status !== 'superseded' && row.status !== 'doubtful',
})

/** Which rows make which series. */
const PICKS: Readonly<Record<string, Pick>> = {
  nd: price('Nd oxide', YEARLY),
  ndpr: price('NdPr oxide', YEARLY),
  dy: price('Dy oxide', YEARLY),
  tb: price('Tb oxide', YEARLY),
  ce: price('Ce oxide', YEARLY),
  la: price('La oxide', YEARLY),
  'ndpr-china': price('NdPr oxide', /^(FOB China|China benchmark)/),
  'dy-europe': price('Dy oxide', /^Europe spot/),
  'tb-europe': price('Tb oxide', /^Europe spot/),
  'export-quota': {
    set: 'export-quotas',
    x: 'year',
    y: 'tonnes',
    takes: row => row.batch === 'year' && row.class === 'total',
  },
  mining: quota('mining', 'total'),
  'mining-plan': quota('mining', 'total', true),
  light: quota('mining', 'light'),
  heavy: quota('mining', 'heavy'),
  separation: quota('smelting_separation', 'total'),
  exports: exported('rare_earths', 'year'),
  magnets: exported('re_permanent_magnets', 'year'),
  'exports-month': exported('rare_earths', 'month'),
  'magnets-month': exported('re_permanent_magnets', 'month'),
  imports: imported('World'),
  'imports-myanmar': imported('Myanmar'),
  'mine-world': mined('World'),
  'mine-china': mined('China'),
  'mine-us': mined('United States'),
  'mine-australia': mined('Australia'),
}

const UNSURE = /^(weak|derived|estimate)|\b(inferred|back-calculated)\b/

/**
 * Rows of the data sets as the chart's data. Throws where a set is missing, a row cannot be read, or a series would have
 * two figures for one period.
 */
export function parsePriceQuotaData(given: ChartRows): ChartData {
  const sets = Object.fromEntries(CHART_SETS.map(set => [set, rows.parse(given[set])]))
  const points = Object.fromEntries(
    Object.entries(PICKS).map(([id, pick]) => [id, pointsOf(id, pick, sets[pick.set] ?? [])]),
  )
  return { points, events: eventsOf(sets.timeline ?? []) }
}

function pointsOf(id: string, pick: Pick, given: readonly Row[]): readonly ChartPoint[] {
  const points = given.filter(pick.takes).flatMap(row => pointOf(row, pick))
  const periods = points.map(({ at }) => at)
  const double = periods.find((at, index) => periods.indexOf(at) !== index)
  if (double !== undefined) throw new Error(`The series ${id} has two figures for ${double}.`)
  return points.sort((a, b) => a.x - b.x)
}

function pointOf(row: Row, { x, y }: Pick): ChartPoint[] {
  const period = readPeriod(text(row[x]))
  if (!period) return []
  const value = known(row[y])
  const low = known(row.usd_per_kg_low)
  const high = known(row.usd_per_kg_high)
  const note = typographicQuotes(text(row.note))
  const unsure = row.status === 'weak' || row.status === 'derived' || UNSURE.test(note)
  return [
    {
      at: period.at,
      x: period.x,
      y: value,
      ...(low !== null && high !== null && { low, high }),
      ...(unsure && value !== null && { hollow: true as const }),
      ...(note !== '' && { note }),
      sources: text(row.source)
        .split(';')
        .map(each => each.trim()),
    },
  ]
}

function eventsOf(timeline: readonly Row[]): readonly ChartEvent[] {
  return EVENTS.map(({ id, date, begins, short, about }) => {
    const row = timeline.find(
      each => text(each.date).startsWith(date) && text(each.instrument).startsWith(begins),
    )
    const period = readPeriod(date)
    if (!row || !period) throw new Error(`The timeline has no ${begins} on ${date}.`)
    return {
      id,
      // A year or month by itself stands where it begins.
      x: period.kind === 'day' ? period.x : period.x - (period.kind === 'year' ? 0.5 : 0),
      date: period.at,
      short,
      about,
      name: text(row.instrument),
      measure: text(row.measure),
      status: text(row.status),
      sources: text(row.source)
        .split(';')
        .map(each => each.trim()),
    }
  })
}

function text(value: Row[string]): string {
  return value === null || value === undefined ? '' : String(value)
}

function known(value: Row[string]): number | null {
  return value === null || value === undefined || value === '' ? null : z.coerce.number().parse(value)
}
