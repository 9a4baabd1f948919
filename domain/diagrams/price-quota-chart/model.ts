import { oneOf, readPairs, writePairs } from '../frame/address.ts'
import type { Unit } from './series.ts'
import { MOST_SERIES, SERIES, type SeriesInfo, seriesInfo } from './series.ts'

/** One figure of a series. */
export type ChartPoint = {
  /** `2010`, `2025-05` or `2025-05-06`. */
  readonly at: string
  /** Decimal year. */
  readonly x: number
  /** Null where no figure was published or found. */
  readonly y: number | null
  /** Ends of the range where one was given. */
  readonly low?: number
  readonly high?: number
  /** Estimated, derived or weak: drawn hollow. */
  readonly hollow?: true
  /** Why there is no figure, or what to know about it. */
  readonly note?: string
  readonly sources: readonly string[]
}

/** Something that happened, from the timeline. */
export type ChartEvent = {
  readonly id: string
  readonly x: number
  readonly date: string
  /** Two or three words at the line. */
  readonly short: string
  readonly about: 'border' | 'inside'
  readonly name: string
  readonly measure: string
  readonly status: string
  readonly sources: readonly string[]
}

export type ChartData = {
  /** Points in order of time, by the id of the series. */
  readonly points: Readonly<Record<string, readonly ChartPoint[]>>
  readonly events: readonly ChartEvent[]
}

/** What a drawing begins with, and what its steps tell. */
export const STORIES = ['export-quota', 'production-quota', 'split'] as const
export type Story = (typeof STORIES)[number]

export type ChartState = {
  readonly story: Story
  /** One to four, in the order of `SERIES`. */
  readonly series: readonly string[]
  /** First and last year shown. */
  readonly from: number
  readonly to: number
  readonly measure: 'value' | 'index'
  readonly scale: 'linear' | 'log'
  readonly events: boolean
  /** The period or event that is open. */
  readonly at: string | null
}

export const FIRST_YEAR = 1985
export const LAST_YEAR = 2026

type Opening = { readonly series: readonly string[]; readonly from: number; readonly to: number }

const OPENINGS: Readonly<Record<Story, Opening>> = {
  'export-quota': { series: ['export-quota'], from: 2005, to: 2015 },
  'production-quota': { series: ['mining'], from: 2006, to: 2026 },
  split: { series: ['exports-month', 'magnets-month'], from: 2024, to: 2026 },
}

/** The state a story opens with. */
export function openingOf(story: Story): ChartState {
  return { story, ...OPENINGS[story], measure: 'value', scale: 'linear', events: true, at: null }
}

/** Reads any text into a state; what cannot be read is the story's own opening. */
export function readPriceQuotaState(address: string): ChartState {
  const pairs = readPairs(address)
  const story = oneOf(STORIES, pairs.get('story'), 'export-quota')
  const opening = openingOf(story)
  const from = yearIn(pairs.get('from'), opening.from)
  const to = yearIn(pairs.get('to'), opening.to)
  return {
    story,
    series: readSeries(pairs.get('series'), opening.series),
    ...(from <= to ? { from, to } : { from: opening.from, to: opening.to }),
    measure: oneOf(['value', 'index'], pairs.get('measure'), 'value'),
    scale: oneOf(['linear', 'log'], pairs.get('scale'), 'linear'),
    events: pairs.get('events') !== 'no',
    at: /^[a-z0-9-]{4,40}$/.test(pairs.get('at') ?? '') ? (pairs.get('at') ?? null) : null,
  }
}

/** The canonical address of a state; what the story opens with is left out. */
export function writePriceQuotaState(state: ChartState): string {
  const opening = openingOf(state.story)
  const series = state.series.join('.')
  return writePairs({
    story: state.story === 'export-quota' ? null : state.story,
    series: series === opening.series.join('.') ? null : series,
    from: state.from === opening.from ? null : state.from,
    to: state.to === opening.to ? null : state.to,
    measure: state.measure === 'value' ? null : state.measure,
    scale: state.scale === 'linear' ? null : state.scale,
    events: state.events ? null : 'no',
    at: state.at,
  })
}

/** A line as it is shown: the value of its points, or their index. */
export type ShownLine = {
  readonly info: SeriesInfo
  readonly points: readonly ChartPoint[]
}

/** What a state shows: its lines within its years, and the period whose value is 100 where it shows an index. */
export type Shown = {
  readonly lines: readonly ShownLine[]
  /** Null where values are shown, or where no period is common to all: then each line's own first one is 100. */
  readonly base: string | null
}

/** The lines of a state. An index is 100 × value / value at the earliest period that all lines have. */
export function shownBy(state: ChartState, data: ChartData): Shown {
  const lines = state.series.flatMap((id): ShownLine[] => {
    const info = seriesInfo(id)
    return info ? [{ info, points: within(data.points[id] ?? [], state) }] : []
  })
  if (state.measure === 'value') return { lines, base: null }
  const base = commonStart(lines)
  return { lines: lines.map(line => ({ ...line, points: indexed(line.points, base) })), base }
}

/** Events within the years that concern a line: mines and their quotas are inside, all else crosses the border. */
export function eventsFor({ series, from, to }: ChartState, { events }: ChartData): readonly ChartEvent[] {
  const abouts = new Set(
    series.map(id => (INSIDE.includes(id) || id.startsWith('mine-') ? 'inside' : 'border')),
  )
  return events.filter(({ about, x }) => abouts.has(about) && x >= from && x < to + 1)
}

const INSIDE = ['mining', 'mining-plan', 'light', 'heavy', 'separation']

/** Units of the panels that a state needs, prices first; an index needs one. */
export function panelUnits(state: ChartState): readonly (Unit | 'index')[] {
  if (state.measure === 'index') return ['index']
  const wanted = new Set(state.series.map(id => seriesInfo(id)?.unit))
  return (['usd', 'year', 'month'] as const).filter(unit => wanted.has(unit))
}

/** The state with one series more or less; the last one stays, and a fifth does not come in. */
export function toggleSeries(state: ChartState, id: string): ChartState {
  const has = state.series.includes(id)
  const most = has ? state.series.length > 1 : state.series.length < MOST_SERIES
  if (!most) return state
  const next = has ? state.series.filter(each => each !== id) : [...state.series, id]
  return { ...state, series: inOrder(next), at: null }
}

function within(points: readonly ChartPoint[], { from, to }: ChartState): readonly ChartPoint[] {
  return points.filter(({ x }) => x >= from && x < to + 1)
}

function commonStart(lines: readonly ShownLine[]): string | null {
  const known = lines.map(({ points }) => points.filter(({ y }) => y !== null).map(({ at }) => at))
  return known[0]?.find(at => known.every(each => each.includes(at))) ?? null
}

function indexed(points: readonly ChartPoint[], base: string | null): readonly ChartPoint[] {
  const start = points.find(({ at, y }) => y !== null && (base === null || at === base))?.y ?? null
  if (start === null) return points.map(point => ({ ...point, y: null }))
  const share = (value: number) => (100 * value) / start
  return points.map(({ low, high, ...point }) => ({
    ...point,
    y: point.y === null ? null : share(point.y),
    ...(low === undefined ? {} : { low: share(low) }),
    ...(high === undefined ? {} : { high: share(high) }),
  }))
}

function readSeries(text: string | undefined, fallback: readonly string[]): readonly string[] {
  const named = inOrder((text ?? '').split('.')).slice(0, MOST_SERIES)
  return named.length > 0 ? named : fallback
}

function inOrder(ids: readonly string[]): readonly string[] {
  return SERIES.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
}

function yearIn(text: string | undefined, fallback: number): number {
  const year = Number(text)
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : fallback
}
