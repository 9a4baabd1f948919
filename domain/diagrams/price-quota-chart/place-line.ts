import type { Layout } from '../frame/description.ts'
import type { ChartPoint, ShownLine } from './model.ts'
import type { LineLabel, PlacedLine, Segment, Shape } from './placed.ts'
import type { HeightScale } from './scales.ts'
import { seriesInfo, type Tone } from './series.ts'
import { spread } from './spread.ts'

const SHAPES: readonly Shape[] = ['disc', 'square', 'triangle', 'diamond']
const TONES: readonly Tone[] = ['nd', 'eu', 'tb', 'ho']
/** Units between two names at the ends of lines. */
const NAME_GAP = 16
const NAME_ROW = 18

type Room = {
  readonly scale: HeightScale
  readonly across: (x: number) => number
  readonly shapes: ReadonlyMap<string, Shape>
  readonly tones: ReadonlyMap<string, Tone>
  readonly layout: Layout
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** Each series' shape of point, by its place among those chosen. */
export function shapesOf(series: readonly string[]): ReadonlyMap<string, Shape> {
  return new Map(series.map((id, index) => [id, SHAPES[index] ?? 'disc']))
}

/** Each series' own colour, or the next free one where two would have the same. */
export function tonesOf(series: readonly string[]): ReadonlyMap<string, Tone> {
  const given = new Map<string, Tone>()
  for (const id of series) {
    const own = seriesInfo(id)?.tone ?? 'nd'
    const taken = [...given.values()]
    given.set(id, taken.includes(own) ? (TONES.find(tone => !taken.includes(tone)) ?? own) : own)
  }
  return given
}

/** Lines of one panel, their names moved apart. */
export function placeLine(lines: readonly ShownLine[], room: Room): readonly PlacedLine[] {
  const names = room.layout === 'wide' ? namesAtEnds(lines, room) : namesAbove(lines, room)
  return lines.map(({ info, points }, index) => ({
    id: info.id,
    tone: room.tones.get(info.id) ?? 'nd',
    shape: room.shapes.get(info.id) ?? 'disc',
    segments: segmentsOf(info.id, points, room),
    points: points.flatMap(point =>
      point.y === null
        ? []
        : [
            {
              id: `${info.id} ${point.at}`,
              x: room.across(point.x),
              y: tenth(room.scale.place(point.y)),
              hollow: point.hollow === true,
              range: rangeOf(point, room),
            },
          ],
    ),
    missing: points
      .filter(point => point.y === null)
      .map(point => ({
        id: `${info.id} ${point.at}`,
        x: room.across(point.x),
        y: room.foot - 7,
        text: whyShort(point),
        anchor: room.across(point.x) > room.right - 40 ? ('end' as const) : ('middle' as const),
      })),
    label: names[index] ?? { x: 0, y: 0, text: info.short, lead: null },
  }))
}

/** Two words for a figure that is not there on purpose; null where it was only not found. */
function whyShort({ note = '' }: ChartPoint): string | null {
  if (note.includes('not published')) return 'not published'
  return note.startsWith('abolished') ? 'abolished' : null
}

function rangeOf({ low, high }: ChartPoint, { scale }: Room) {
  if (low === undefined || high === undefined) return null
  return { low: tenth(scale.place(low)), high: tenth(scale.place(high)) }
}

function segmentsOf(id: string, points: readonly ChartPoint[], { across, scale }: Room): readonly Segment[] {
  return points.slice(1).flatMap((point, index): Segment[] => {
    const before = points[index]
    if (!before || before.y === null || point.y === null || !isNext(before, point)) return []
    const [x, y] = [across(before.x), tenth(scale.place(before.y))]
    return [
      { id: `${id} ${point.at}`, x, y, dx: across(point.x) - x, dy: rise(tenth(scale.place(point.y)) - y) },
    ]
  })
}

/** A segment is a unit square stretched; a browser draws none that is stretched to nothing. */
function rise(dy: number): number {
  return Math.abs(dy) < 0.1 ? 0.1 : dy
}

/** Neighbours are joined: the next year, the next month. Single days are not, for nobody knows what lay between. */
function isNext(before: ChartPoint, point: ChartPoint): boolean {
  if (before.at.length !== point.at.length || point.at.length > 7) return false
  const step = point.at.length === 4 ? 1 : 1 / 12
  return Math.abs(point.x - before.x - step) < 0.02
}

function namesAtEnds(lines: readonly ShownLine[], room: Room): readonly LineLabel[] {
  const ends = lines.map(({ info, points }) => {
    const last = points.filter(({ y }) => y !== null).at(-1)
    const y = last?.y == null ? room.foot : room.scale.place(last.y)
    return { x: room.right + 12, y, text: info.short, end: last ? { x: room.across(last.x), y } : null }
  })
  return spread(ends, { gap: NAME_GAP, top: room.top, foot: room.foot }).map(({ x, y, text, end }) => ({
    x,
    y: tenth(y + 4.5),
    text,
    lead: end === null ? null : { x1: tenth(end.x + 6), y1: tenth(end.y), x2: room.right + 9, y2: tenth(y) },
  }))
}

function namesAbove(lines: readonly ShownLine[], room: Room): readonly LineLabel[] {
  const first = room.top - NAME_ROW * lines.length + 6
  return lines.map(({ info }, index) => ({
    x: 20,
    y: first + index * NAME_ROW,
    text: info.short,
    lead: null,
  }))
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
