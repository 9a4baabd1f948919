import type { Cell, Description } from '../frame/description.ts'
import { sayColumn } from './columns.ts'
import { figure, withUnit } from './format.ts'
import { type ChartData, type ChartState, type Shown, type ShownLine, shownBy } from './model.ts'
import { sayPeriod } from './period.ts'
import { UNITS } from './series.ts'

/** A state of the chart in words, with the drawn figures as a table. */
export function describePriceQuota(state: ChartState, data: ChartData): Description {
  const shown = shownBy(state, data)
  return {
    title: titleOf(state, shown),
    summary: [...sayOpen(state, shown, data), ...shown.lines.map(line => sayLine(line, state))],
    assumed: assumedOf(state, shown),
    sources: sourcesOf(shown),
    table: {
      caption: titleOf(state, shown),
      columns: [
        { label: 'Period' },
        ...shown.lines.flatMap(({ info }) => [
          { label: info.name, unit: state.measure === 'index' ? 'index' : UNITS[info.unit].short },
        ]),
        { label: 'What to know' },
      ],
      rows: tableRows(shown),
    },
  }
}

function titleOf({ from, to, measure }: ChartState, { lines }: Shown): string {
  const names = lines.map(({ info }) => info.short)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  const years = from === to ? String(from) : `${from} to ${to}`
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}, ${years}${measure === 'index' ? ', as an index' : ''}`
}

function sayOpen(state: ChartState, shown: Shown, data: ChartData): readonly string[] {
  const event = data.events.find(({ id }) => id === state.at)
  if (event)
    return [`${sayPeriod(event.date)}, ${event.name}: ${event.measure}. What became of it: ${event.status}.`]
  const known = shown.lines.some(({ points }) => points.some(({ at }) => at === state.at))
  return state.at !== null && known ? [`${sayColumn(state, shown, state.at)}.`] : []
}

function sayLine({ info, points }: ShownLine, state: ChartState): string {
  const known = points.flatMap(point => (point.y === null ? [] : [{ ...point, y: point.y }]))
  const [first, last] = [known[0], known.at(-1)]
  const name = `${info.name.charAt(0).toUpperCase()}${info.name.slice(1)}`
  if (!first || !last) return `${name}: no figure in these years.`
  const said = (point: typeof first) =>
    `${withUnit(point.y, info.unit, state.measure)} (${sayPeriod(point.at)})`
  if (first === last) return `${name}: ${said(first)}.`
  const most = known.reduce((a, b) => (b.y > a.y ? b : a))
  const least = known.reduce((a, b) => (b.y < a.y ? b : a))
  return `${name}: from ${said(first)} to ${said(last)}; highest ${said(most)}, lowest ${said(least)}.`
}

function assumedOf(state: ChartState, { lines, base }: Shown): string {
  const units = new Set(
    lines.map(({ info }) =>
      info.name.includes('(REO)') ? 'REO' : info.name.includes('(product weight)') ? 'product' : 'price',
    ),
  )
  return [
    'Hollow points are estimated, derived or weak; a gap is a gap.',
    units.has('REO') && units.has('product')
      ? 'Quotas count oxide (REO), customs weighs the product: the two are not exactly comparable.'
      : null,
    state.measure === 'index'
      ? `Each line is divided by its own figure ${base === null ? 'at its start, because no period is common to all' : `of ${sayPeriod(base)}`}.`
      : null,
    state.scale === 'log' ? 'The axis is logarithmic: equal steps are equal factors.' : null,
    lines.some(({ info }) => info.unit === 'month')
      ? 'Figures for several months together are left out.'
      : null,
    lines.some(({ info }) => info.unit === 'usd') && state.from < 2014
      ? 'The kind of price changes: lists to about 2010, the market after.'
      : null,
  ]
    .filter(sentence => sentence !== null)
    .join(' ')
}

function sourcesOf({ lines }: Shown): readonly string[] {
  const all = lines.flatMap(({ points }) =>
    points.filter(({ y }) => y !== null).flatMap(({ sources }) => sources),
  )
  return [...new Set(all)]
}

function tableRows({ lines }: Shown): readonly (readonly Cell[])[] {
  const places = new Map(lines.flatMap(({ points }) => points.map(({ at, x }) => [at, x] as const)))
  return [...places]
    .sort((a, b) => a[1] - b[1])
    .map(([at]) => {
      const points = lines.map(line => ({
        name: line.info.short,
        point: line.points.find(each => each.at === at),
      }))
      const known = points.flatMap(({ name, point }) => {
        const range =
          point?.low === undefined ? '' : `${figure(point.low)} to ${figure(point.high ?? point.low)}`
        const said = [point?.hollow ? 'uncertain' : '', range, point?.note ?? '']
          .filter(part => part !== '')
          .join('; ')
        return said === '' ? [] : [lines.length > 1 ? `${name}: ${said}` : said]
      })
      return [sayPeriod(at), ...points.map(({ point }) => rounded(point?.y ?? null)), known.join('. ')]
    })
}

function rounded(value: number | null): Cell {
  return value === null ? null : Number(value.toPrecision(6))
}
