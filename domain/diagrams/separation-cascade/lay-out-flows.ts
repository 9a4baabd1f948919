import { percent, threeFigures } from './format.ts'
import type { TrainResult } from './model.ts'
import type { Outcome } from './outcome.ts'
import type { Label, Point, Ribbon } from './placed.ts'
import type { SeparationCascadeState } from './state.ts'
import { type TrainAxes, tenth } from './train-axes.ts'

/** Units of the drawing for a mole of metal, unless the greatest flow would then burst its layer. */
const THICKNESS = { mole: 15, most: 32, least: 1.5 }
const LOOP = 42
const OUT = 46
const HEAD = 7

/** What enters, leaves and goes round, each as broad as the metal it carries. */
export function layOutFlows(
  state: SeparationCascadeState,
  outcome: Outcome,
  train: TrainResult,
  axes: TrainAxes,
): { readonly ribbons: readonly Ribbon[]; readonly labels: readonly Label[] } {
  const { oilFlow, scrubFlow, oilProduct, waterProduct } = train
  const unit = Math.min(THICKNESS.mole, THICKNESS.most / (scrubFlow + 1))
  const way = Math.sign(axes.train[1] - axes.train[0])
  // The side of a layer that faces away from the other one: products leave there, loops turn on the inner side.
  const outer = Math.sign(middle(axes.oil) - middle(axes.water))
  const [start, end] = axes.train
  const oil = middle(axes.oil)
  const water = middle(axes.water)
  const scrubSide = oil - (outer * oilProduct.amount * unit) / 2
  const productSide = oil + (outer * scrubFlow * unit) / 2
  const baseSide = water + (outer * waterProduct.amount * unit) / 2
  const raffinateSide = water - (outer * oilFlow * unit) / 2
  const feedAt = axes.edge(state.extraction)
  const feedFrom = water - outer * (axes.layout === 'wide' ? 64 : 62)
  const feedTo = water - (outer * Math.abs(axes.water[1] - axes.water[0])) / 2 - outer * HEAD
  const ribbons = [
    straight(
      'product',
      oilProduct.heavy,
      axes,
      [end, productSide],
      [end + way * OUT, productSide],
      oilProduct.amount * unit,
    ),
    straight(
      'raffinate',
      waterProduct.heavy,
      axes,
      [start, raffinateSide],
      [start - way * OUT, raffinateSide],
      waterProduct.amount * unit,
    ),
    straight('feed', outcome.aim.feed, axes, [feedAt, feedFrom], [feedAt, feedTo], unit),
    loop('base', waterProduct.heavy, axes, start, -way, [baseSide, oil], oilFlow * unit),
    ...(state.scrub > 0
      ? [loop('acid', oilProduct.heavy, axes, end, way, [scrubSide, water], scrubFlow * unit)]
      : []),
  ]
  return { ribbons, labels: flowLabels(state, outcome, train, axes, feedAt) }
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2
}

type Place = readonly [along: number, across: number]

function straight(id: string, heavy: number, axes: TrainAxes, from: Place, to: Place, width: number): Ribbon {
  const start = axes.point(...from)
  const tip = axes.point(...to)
  return {
    id,
    heavy: thousandth(heavy),
    path: `M${at(start)}L${at(tip)}`,
    width: broad(width),
    head: headAt(start, tip, width),
  }
}

function loop(
  id: string,
  heavy: number,
  axes: TrainAxes,
  along: number,
  way: number,
  [from, to]: readonly [number, number],
  width: number,
): Ribbon {
  const reach = along + way * LOOP
  const points = [
    axes.point(along, from),
    axes.point(reach, from),
    axes.point(reach, to),
    axes.point(along, to),
  ]
  const [start, out, back, end] = points.map(at)
  const tip = axes.point(along + way * (HEAD + 2), to)
  const before = axes.point(along + way * 30, to)
  return {
    id,
    heavy: thousandth(heavy),
    path: `M${start}C${out} ${back} ${end}`,
    width: broad(width),
    head: headAt(before, tip, 0),
  }
}

function thousandth(share: number): number {
  return Math.round(1000 * share) / 1000
}

function broad(width: number): number {
  return tenth(Math.max(THICKNESS.least, width))
}

function at({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`
}

/** A triangle whose back stands at `tip` and which points away from `from`. */
function headAt(from: Point, tip: Point, width: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const ux = (tip.x - from.x) / length
  const uy = (tip.y - from.y) / length
  const half = Math.max(5, width / 2 + 3)
  const corner = (side: number) => at({ x: tip.x - uy * half * side, y: tip.y + ux * half * side })
  return `M${corner(1)}L${corner(-1)}L${at({ x: tip.x + ux * HEAD, y: tip.y + uy * HEAD })}Z`
}

function flowLabels(
  state: SeparationCascadeState,
  { pair, aim }: Outcome,
  train: TrainResult,
  axes: TrainAxes,
  feedAt: number,
): readonly Label[] {
  const { oilProduct, waterProduct, oilFlow, scrubFlow } = train
  const wide = axes.layout === 'wide'
  const out = [pair.heavy, percent(oilProduct.heavy, oilProduct.light)]
  const rest = [pair.light, percent(waterProduct.light, waterProduct.heavy)]
  const acid = ['acid washes', `${threeFigures(scrubFlow)} mol back`]
  const base = ['base drives', `${threeFigures(oilFlow)} mol up`]
  const feed = [`feed, ${Math.round(100 * aim.feed)} % ${pair.heavy}`]
  const scrubbed = state.scrub > 0
  if (wide) {
    const right = axes.train[1] + 66
    const left = axes.train[0] - 66
    const turned = feedAt > 560
    const early = feedAt < 400
    return [
      { id: 'product', x: right, y: 44, anchor: 'start', lines: out, strong: true },
      { id: 'raffinate', x: left, y: 116, anchor: 'end', lines: rest, strong: true },
      ...(scrubbed
        ? [{ id: 'acid', x: right, y: 108, anchor: 'start' as const, lines: acid, quiet: true }]
        : []),
      { id: 'base', x: left, y: 48, anchor: 'end', lines: base, quiet: true },
      { id: 'feed', x: feedAt + (turned ? -14 : 14), y: 168, anchor: turned ? 'end' : 'start', lines: feed },
      { id: 'oil', x: axes.train[0], y: 24, anchor: 'start', lines: ['oil →'], quiet: true },
      {
        id: 'water',
        x: axes.train[early ? 1 : 0],
        y: 152,
        anchor: early ? 'end' : 'start',
        lines: ['← water'],
        quiet: true,
      },
    ]
  }
  return [
    {
      id: 'product',
      x: 136,
      y: 20,
      anchor: 'start',
      lines: [`${out[0]}, ${out[1]}`, 'out with the oil'],
      strong: true,
    },
    {
      id: 'raffinate',
      x: 84,
      y: 600,
      anchor: 'start',
      lines: [`${rest[0]}, ${rest[1]}`, 'out with the water'],
      strong: true,
    },
    ...(scrubbed
      ? [{ id: 'acid', x: 136, y: 66, anchor: 'start' as const, lines: [acid.join(' ')], quiet: true }]
      : []),
    { id: 'base', x: 136, y: 576, anchor: 'start', lines: [base.join(' ')], quiet: true },
    {
      id: 'feed',
      x: 2,
      y: feedAt + 26,
      anchor: 'start',
      lines: ['feed', `${Math.round(100 * aim.feed)} %`, pair.heavy],
    },
  ]
}
