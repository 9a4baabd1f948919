import type { Layout } from '../frame/description.ts'
import { columnsOf, cursorOf, sayColumn } from './columns.ts'
import { figure } from './format.ts'
import { type ChartData, type ChartState, panelUnits, type Shown, type ShownLine, shownBy } from './model.ts'
import { sayPeriod } from './period.ts'
import { placeEvents } from './place-events.ts'
import { placeLine, shapesOf, tonesOf } from './place-line.ts'
import type { ChartScene, Panel } from './placed.ts'
import { type HeightScale, linearScale, logScale } from './scales.ts'
import { UNITS, type Unit } from './series.ts'

type Frame = {
  readonly width: number
  readonly left: number
  readonly right: number
  /** Height of the panels together, by their number. */
  readonly heights: readonly number[]
  readonly nameRow: number
  readonly eventRows: number
}

const FRAMES: Readonly<Record<Layout, Frame>> = {
  wide: { width: 760, left: 62, right: 596, heights: [290, 190, 130], nameRow: 0, eventRows: 3 },
  narrow: { width: 340, left: 64, right: 332, heights: [230, 170, 120], nameRow: 18, eventRows: 4 },
}
const EVENT_ROW = 24
/** From an axis' name to its panel. */
const TITLE = { wide: 26, narrow: 32 }
const BETWEEN = 16

/** Places of everything in the drawing of a state. `open` stands for the state's own open period: what is pointed at. */
export function priceQuotaScene(
  state: ChartState,
  data: ChartData,
  layout: Layout,
  open = state.at,
): ChartScene {
  const frame = FRAMES[layout]
  const shown = shownBy(state, data)
  const across = (x: number) =>
    tenth(frame.left + ((frame.right - frame.left) * (x - state.from)) / (state.to + 1 - state.from))
  const events = state.events
    ? placeEvents(state, data, across, { ...frame, rowHeight: EVENT_ROW, open })
    : []
  const rows = events.length === 0 ? 0 : Math.max(...events.map(({ y }) => Math.round(y / EVENT_ROW))) + 1
  const top = rows * EVENT_ROW + 4
  const panels = panelsOf(state, shown, { frame, layout, top, across })
  const foot = panels.at(-1)?.foot ?? top
  const first = panels[0]?.top ?? top
  const columns = columnsOf(shown, across, frame)
  const cursor = cursorOf(state, shown, { columns, panels, frame, open })
  return {
    layout,
    width: frame.width,
    height: foot + 30,
    left: frame.left,
    right: frame.right,
    top: first,
    foot,
    panels,
    years: withRoom(yearTicks(state, across, foot, layout), cursor),
    columns: columns.map(column => ({ ...column, label: sayColumn(state, shown, column.at) })),
    events,
    cursor,
  }
}

function panelsOf(
  state: ChartState,
  shown: Shown,
  {
    frame,
    layout,
    top,
    across,
  }: { frame: Frame; layout: Layout; top: number; across: (x: number) => number },
): readonly Panel[] {
  const units = panelUnits(state)
  const height = frame.heights[Math.min(units.length, frame.heights.length) - 1] ?? 120
  const shapes = shapesOf(state.series)
  const tones = tonesOf(state.series)
  let at = top
  return units.map((unit): Panel => {
    const lines = shown.lines.filter(({ info }) => unit === 'index' || info.unit === unit)
    const panelTop = at + TITLE[layout] + frame.nameRow * lines.length
    const foot = panelTop + height
    const scale = scaleOf(state, lines, panelTop, foot, height)
    const title = { x: 0, y: at + 14, text: titleOf(unit, shown) }
    at = foot + BETWEEN
    return {
      id: unit,
      title,
      top: panelTop,
      foot,
      ticks: scale.ticks.map(value => ({
        y: tenth(scale.place(value)),
        text: figure(value),
        strong: value === 0 || (unit === 'index' && value === 100),
      })),
      lines: placeLine(lines, {
        scale,
        across,
        shapes,
        tones,
        layout,
        right: frame.right,
        top: panelTop,
        foot,
      }),
    }
  })
}

function scaleOf(
  state: ChartState,
  lines: readonly ShownLine[],
  top: number,
  foot: number,
  height: number,
): HeightScale {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ y, low, high }) => [y ?? [], low ?? [], high ?? []].flat()),
  )
  return state.scale === 'log'
    ? logScale(values, top, foot)
    : linearScale(values, top, foot, height > 150 ? 5 : 3)
}

function titleOf(unit: Unit | 'index', { base }: Shown): string {
  if (unit !== 'index') return UNITS[unit].axis
  return base === null ? 'index, first figure of each line = 100' : `index, ${sayPeriod(base)} = 100`
}

function yearTicks(state: ChartState, across: (x: number) => number, foot: number, layout: Layout) {
  const years = Array.from({ length: state.to - state.from + 1 }, (_, index) => state.from + index)
  const room = across(state.from + 1) - across(state.from)
  const every = [1, 2, 5, 10].find(step => step * room >= (layout === 'wide' ? 42 : 38)) ?? 10
  return years
    .filter(year => every === 1 || (year - (every === 2 ? state.from : 0)) % every === 0)
    .map(year => ({ x: across(year + 0.5), y: foot + 20, text: String(year), tick: across(year) }))
}

/** A year whose words the crosshair's would cover keeps its tick only. */
function withRoom(years: ChartScene['years'], cursor: ChartScene['cursor']): ChartScene['years'] {
  if (!cursor) return years
  const reach = cursor.title.text.length * 3.6 + 20
  return years.map(year => (Math.abs(year.x - cursor.title.x) < reach ? { ...year, text: '' } : year))
}

/** Keeps the markup short: a tenth of a unit is finer than any screen shows. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
