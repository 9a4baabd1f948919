import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { Grown, Point, Rect } from '../frame/shapes.ts'
import { LINKS, type Link, SWARF_CHINA } from './flows.ts'
import { percent } from './format.ts'
import { type Course, type LaidOut, layOut, type Span } from './lay-out.ts'
import { layOutLabels } from './lay-out-labels.ts'
import { WEEKS_A_YEAR } from './model.ts'
import { chineseShare, coverOf, flowOf, type Outcome, runSupplyChain, standingOf } from './outcome.ts'
import { type PlacedPlace, type Ribbon, SIZE, type SupplyChainScene } from './placed.ts'
import { PLACES, type Place, placeOf, STAGES } from './places.ts'
import { placeAmount, placeLabel, placeNote } from './say-place.ts'
import type { SupplyChainState } from './state.ts'

const TITLES = {
  ore: 'Ore',
  oxide: 'Separated oxide',
  metal: 'Metal',
  magnet: 'Magnets',
  machine: 'Machines',
} as const
/** What the numbers in a column are tonnes of. */
const UNITS = { ore: 'oxide', oxide: 'oxide', metal: 'metal', magnet: 'magnets' } as const
/** Least breadth of what still flows, so that it can be seen. */
const HAIR = 0.8
/** Length of the piece of ribbon that shows how broad the swarf is. */
const STUB = 12
/** What a finger can hit. */
const TARGET = 26

type Ground = {
  readonly state: SupplyChainState
  readonly outcome: Outcome
  readonly laidOut: LaidOut
  readonly layout: Layout
}

/** A state as placed shapes: ribbons as broad as what flows in the week, a tank before every place. */
export function supplyChainScene(state: SupplyChainState, layout: Layout): SupplyChainScene {
  const outcome = runSupplyChain(state)
  const laidOut = layOut(outcome.run.setting, layout)
  const ground: Ground = { state, outcome, laidOut, layout }
  const { width, height } = SIZE[layout]
  const drawn = PLACES.filter(each => laidOut.spans.has(each.id))
  const labels = layOutLabels(drawn, laidOut, layout)
  return {
    layout,
    width,
    height,
    headings: STAGES.map((stage, index) => headingOf(ground, stage, index)),
    ribbons: LINKS.flatMap(link => ribbonOf(ground, link)),
    places: drawn.map(each => ({ ...placeShape(ground, each), ...labels(each.id) })),
    back: swarfBack(ground),
  }
}

function headingOf({ outcome, layout }: Ground, stage: (typeof STAGES)[number], index: number) {
  const { first, last, tank } = SIZE[layout]
  const share = chineseShare(outcome.week, stage)
  const along = first + (index * (last - first)) / (STAGES.length - 1)
  const end = layout === 'wide' && index === STAGES.length - 1
  const at =
    layout === 'wide'
      ? { x: end ? SIZE.wide.width : Math.max(0, along - (index === 0 ? 0 : tank)), y: 16 }
      : { x: 0, y: along - (index === 0 ? 0 : tank) - 66 }
  return {
    ...at,
    anchor: end ? ('end' as const) : ('start' as const),
    title: TITLES[stage],
    share: [
      stage === 'machine' ? '' : `t of ${UNITS[stage]}`,
      share === null ? '' : `${percent(share)} in China`,
    ]
      .filter(each => each !== '')
      .join(', '),
  }
}

function ribbonOf({ state, outcome, laidOut, layout }: Ground, link: Link): Ribbon[] {
  const course = laidOut.courses.get(link.id)
  const from = laidOut.spans.get(link.from)
  const to = laidOut.spans.get(link.to)
  if (!course || !from || !to) return []
  const swarf = link.from === 'ore-scrap' ? outcome.week.swarf * WEEKS_A_YEAR : 0
  const flow = (flowOf(outcome.week, link.id) + swarf) * laidOut.scale
  const now = flow > 0 ? Math.max(HAIR, flow) : 0
  const span = { start: from.to, end: to.from - (tankOf(link.to) ? SIZE[layout].tank : 0) }
  return [
    {
      id: link.id,
      tone: placeOf(link.from).inChina ? 'china' : 'world',
      known: link.known,
      lit: litLink(state, link),
      usual: ribbonPath(span, course, Math.max(HAIR, course.broad), layout),
      now: now > 0 ? ribbonPath(span, course, Math.min(now, Math.max(HAIR, course.broad)), layout) : '',
      closed: isClosed(outcome, link, state.week) ? across(span, course, layout) : null,
    },
  ]
}

function isClosed({ run }: Outcome, { from, crosses }: Link, week: number): boolean {
  const { cut } = run.setting
  return (
    cut !== null &&
    crosses &&
    cut.place === from &&
    cut.how === 'exports' &&
    week >= cut.from &&
    week < cut.from + cut.weeks
  )
}

/** A third of the way along: both strokes of the barrier are drawn about this line. */
function across(span: { start: number; end: number }, { leaves, arrives, broad }: Course, layout: Layout) {
  const along = span.start + (span.end - span.start) * 0.12
  const middle = leaves + (arrives - leaves) * 0.04
  const reach = Math.max(9, broad / 2 + 5)
  return { from: point(along, middle - reach, layout), to: point(along, middle + reach, layout) }
}

function ribbonPath(
  span: { start: number; end: number },
  { leaves, arrives }: Course,
  broad: number,
  layout: Layout,
): string {
  const bend = (span.start + span.end) / 2
  const half = broad / 2
  const at = (along: number, cross: number) => text(point(along, cross, layout))
  return [
    `M${at(span.start, leaves - half)}`,
    `C${at(bend, leaves - half)} ${at(bend, arrives - half)} ${at(span.end, arrives - half)}`,
    `L${at(span.end, arrives + half)}`,
    `C${at(bend, arrives + half)} ${at(bend, leaves + half)} ${at(span.start, leaves + half)}Z`,
  ].join('')
}

function placeShape(ground: Ground, place: Place): Omit<PlacedPlace, 'at' | 'leader'> {
  const { state, outcome, laidOut, layout } = ground
  const span = spanOf(laidOut, place.id)
  const { run } = outcome
  const standing = standingOf(run, state.week, place.id)
  const bar = rect(span.from, span.to, span.across, span.broad, layout)
  return {
    id: place.id,
    tone: place.inChina ? 'china' : 'world',
    lit: litPlace(state, place),
    standing,
    bar,
    working: grown(bar, workingShare(ground, place, span), layout),
    tank: tankOf(place.id) ? tankShape(ground, place, span) : null,
    name: layout === 'wide' ? place.region : place.short,
    amount: placeAmount(outcome, place),
    note: placeNote(run, state.week, place),
    hit: hitOf(span, place, layout),
    chosen: state.place === place.id,
    label: placeLabel(outcome, state.week, place),
  }
}

function workingShare({ outcome, laidOut }: Ground, { id }: Place, span: Span): number {
  const swarf = id === 'ore-scrap' ? outcome.week.swarf : 0
  const worked = ((outcome.week.worked.get(id) ?? 0) + swarf) * WEEKS_A_YEAR
  return span.broad > 0 ? Math.min(1, (worked * laidOut.scale) / span.broad) : 0
}

/** The bar fills across the flow, from its middle. */
function grown(bar: Rect, share: number, layout: Layout): Grown {
  return layout === 'wide'
    ? { x: bar.x, y: bar.y + (bar.height * (1 - share)) / 2, scaleX: bar.width, scaleY: bar.height * share }
    : { x: bar.x + (bar.width * (1 - share)) / 2, y: bar.y, scaleX: bar.width * share, scaleY: bar.height }
}

/** As broad as the place, so that its area is tonnes; it fills from the bar backwards. */
function tankShape({ outcome, state, layout }: Ground, { id }: Place, span: Span) {
  const { tank } = SIZE[layout]
  const { run } = outcome
  const most = 2 * run.setting.stock
  const level = most > 0 ? Math.min(1, coverOf(run, state.week, id) / most) : 0
  const outline = rect(span.from - tank, span.from, span.across, span.broad, layout)
  const deep = tank * level
  const body = rect(span.from - deep, span.from, span.across, span.broad, layout)
  const half = span.from - tank / 2
  return {
    outline,
    fill: { x: body.x, y: body.y, scaleX: body.width, scaleY: body.height },
    usual: { from: point(half, span.across, layout), to: point(half, span.across + span.broad, layout) },
  }
}

function hitOf(span: Span, { id }: Place, layout: Layout): Rect {
  const { tank } = SIZE[layout]
  const broad = Math.max(TARGET, span.broad)
  const start = span.from - (tankOf(id) ? tank : TARGET - SIZE[layout].bar)
  const hit = rect(start, span.to, span.across + (span.broad - broad) / 2, broad, layout)
  const { width, height } = SIZE[layout]
  return { ...hit, x: clamp(hit.x, width - hit.width), y: clamp(hit.y, height - hit.height) }
}

/** From the magnet works round below everything to the scrap: a thin way, because the ribbons themselves are broad. */
function swarfBack({ state, laidOut, layout }: Ground) {
  const works = spanOf(laidOut, 'magnet-china')
  const scrap = spanOf(laidOut, 'ore-scrap')
  const broad = SWARF_CHINA * laidOut.scale
  const leaves = works.across + works.broad - broad / 2
  const stub = rect(works.to, works.to + STUB, leaves - broad / 2, broad, layout)
  const lit = state.mark !== 'china'
  const arrives = scrap.across + scrap.broad / 2
  if (layout === 'wide') {
    const low = SIZE.wide.height - 14
    const right = works.to + 26
    const path = `M${works.to + STUB} ${leaves}H${right - 10}Q${right} ${leaves} ${right} ${leaves + 10}V${low - 10}Q${right} ${low} ${right - 10} ${low}H38Q28 ${low} 28 ${low - 10}V${arrives + 10}Q28 ${arrives} 18 ${arrives}H16`
    return {
      path,
      stub,
      head: `M22 ${arrives - 5}L15 ${arrives}L22 ${arrives + 5}`,
      text: 'swarf goes back',
      at: { x: 470, y: low - 6 },
      lit,
    }
  }
  const down = works.to + 20
  const edge = SIZE.narrow.width - 1
  const path = `M${leaves} ${works.to + STUB}V${down - 8}Q${leaves} ${down} ${leaves + 8} ${down}H${edge - 8}Q${edge} ${down} ${edge} ${down - 8}V${scrap.to + 24}Q${edge} ${scrap.to + 16} ${edge - 8} ${scrap.to + 16}H${arrives + 8}Q${arrives} ${scrap.to + 16} ${arrives} ${scrap.to + 4}`
  return {
    path,
    stub,
    head: `M${arrives - 5} ${scrap.to + 8}L${arrives} ${scrap.to + 1}L${arrives + 5} ${scrap.to + 8}`,
    text: 'swarf',
    at: { x: edge - 4, y: down - 6 },
    lit,
  }
}

function litLink({ mark }: SupplyChainState, { from }: Link): boolean {
  if (mark === 'swarf') return from === 'ore-scrap'
  return mark === null || placeOf(from).inChina
}

function litPlace({ mark }: SupplyChainState, place: Place): boolean {
  if (mark === 'swarf') return place.id === 'ore-scrap' || place.id === 'magnet-china'
  return mark === null || place.inChina
}

function spanOf({ spans }: LaidOut, id: string): Span {
  const found = spans.get(id)
  if (!found) throw new RangeError(`supply-chain: ${id} is not laid out`)
  return found
}

function tankOf(id: string): boolean {
  return placeOf(id).stage !== 'ore'
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}

function point(along: number, cross: number, layout: Layout): Point {
  return layout === 'wide' ? { x: round(along), y: round(cross) } : { x: round(cross), y: round(along) }
}

function rect(start: number, end: number, cross: number, broad: number, layout: Layout): Rect {
  return layout === 'wide'
    ? { x: round(start), y: round(cross), width: round(end - start), height: round(broad) }
    : { x: round(cross), y: round(start), width: round(broad), height: round(end - start) }
}

/** A tenth of a unit is less than can be seen, and keeps the page light. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}

function text({ x, y }: Point): string {
  return `${x} ${y}`
}
