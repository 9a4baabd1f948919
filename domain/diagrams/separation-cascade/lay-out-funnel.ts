import type { Layout } from '#domain/diagrams/frame/description.ts'
import { percent, smallPercent } from './format.ts'
import type { Outcome } from './outcome.ts'
import {
  type Column,
  type FunnelScene,
  type Hit,
  type Ion,
  type Label,
  type Rect,
  SIZE,
  type Tone,
} from './placed.ts'
import { partInOil, shake } from './shake.ts'
import { BOUNDS, type SeparationCascadeState } from './state.ts'
import { tenth } from './train-axes.ts'

/** Dots of each element that stand for all of it. */
const DOTS = 20
/** Where the oil floats on the water, as part of the glass's height. */
const FACE = 0.42
const PLACES = {
  wide: {
    glass: { x: 170, top: 46, bottom: 372, radius: 104 },
    dish: { x: 70, y: 404, width: 200, height: 48 },
    chart: { x: [384, 784], y: [392, 64] },
  },
  narrow: {
    glass: { x: 118, top: 20, bottom: 262, radius: 82 },
    dish: { x: 218, y: 212, width: 112, height: 50 },
    chart: { x: [48, 340], y: [548, 330] },
  },
} as const

type Glass = (typeof PLACES)[Layout]['glass']

/** One funnel with the ions in it, and what is left after each shake. */
export function layOutFunnel(state: SeparationCascadeState, outcome: Outcome, layout: Layout): FunnelScene {
  const { glass, dish, chart } = PLACES[layout]
  const { pair } = outcome
  const [base, top] = chart.y
  const left = (share: number) => base + (top - base) * share
  const slot = (chart.x[1] - chart.x[0]) / (BOUNDS.shakes.most + 1)
  const columns = Array.from({ length: BOUNDS.shakes.most + 1 }, (_, times) =>
    columnOf(
      times,
      state,
      outcome,
      { x: chart.x[0] + slot * (times + 0.5), base: chart.y[0], slot },
      chart.y[0] - chart.y[1],
    ),
  )
  return {
    kind: 'funnel',
    layout,
    ...SIZE[layout],
    heavy: pair.heavy,
    light: pair.light,
    glass: bulge(glass, 0, 1),
    oil: bulge(glass, 0.14, FACE),
    water: bulge(glass, FACE, 0.94),
    stopper: across(glass, 0, 17, 9),
    tap: across(glass, 0.94, 17, 7),
    dish,
    ions: [...ionsOf('heavy', state, outcome, glass, dish), ...ionsOf('light', state, outcome, glass, dish)],
    columns,
    hits: columns.map((column, times) => hitOf(column, times, slot, chart.y, outcome)),
    grid: [0, 0.25, 0.5, 0.75, 1].map(share => ({
      from: { x: chart.x[0], y: left(share) },
      to: { x: chart.x[1], y: left(share) },
      at: { x: chart.x[0] - 6, y: left(share) + 4 },
      text: `${100 * share} %`,
    })),
    labels: labelsOf(outcome, layout),
  }
}

const NECK = 0.09
const WIDEST = 0.34
const STEM = 0.9

/** Half the glass's width at a height, 0 at the top: neck, dome, cone, stem. */
function halfWidth(t: number, radius: number): number {
  if (t < NECK) return 13
  if (t > STEM) return 6
  if (t < WIDEST) return Math.max(13, radius * Math.sqrt(1 - ((WIDEST - t) / (WIDEST - NECK)) ** 2))
  const down = (t - WIDEST) / (STEM - WIDEST)
  return 6 + (radius - 6) * (1 - down ** 1.7) * (1 - 0.12 * down)
}

/** The glass between two heights, 0 at the top. */
function bulge({ x, top, bottom, radius }: Glass, from: number, to: number): string {
  const bends = [0, 0.002, 0.008, 0.018, 0.034, 0.055].map(below => NECK + below).concat(STEM)
  const even = Array.from({ length: 25 }, (_, index) => from + ((to - from) * index) / 24)
  const heights = [...even, ...bends.filter(t => t > from && t < to)].sort((a, b) => a - b)
  const side = (way: number) =>
    heights.map(t => `${tenth(x + way * halfWidth(t, radius))} ${tenth(top + t * (bottom - top))}`)
  return `M${[...side(-1), ...side(1).reverse()].join('L')}Z`
}

function across({ x, top, bottom }: Glass, t: number, half: number, height: number): Rect {
  return { x: x - half, y: tenth(top + t * (bottom - top) - height / 2), width: 2 * half, height }
}

function ionsOf(
  tone: Tone,
  state: SeparationCascadeState,
  outcome: Outcome,
  glass: Glass,
  dish: Rect,
): readonly Ion[] {
  const share = partInOil(outcome.pair.beta)[tone]
  return Array.from({ length: DOTS }, (_, index) => {
    // Which dots go up is settled by their number, so that a dot that went up once is the last to be left behind.
    const luck = index + 0.5
    const order = index + (tone === 'heavy' ? 0 : DOTS)
    const inOil = state.shakes > 0 && luck < DOTS * share ** state.shakes
    const poured = state.shakes > 1 && luck >= DOTS * share ** (state.shakes - 1)
    const place = poured
      ? inDish(order, dish)
      : inGlass(order, inOil ? [0.19, FACE - 0.04] : [FACE + 0.045, 0.8], glass)
    return { ...place, id: `${tone}-${index}`, tone, opacity: poured ? 0.4 : 1 }
  })
}

function inGlass(order: number, [from, to]: readonly [number, number], { x, top, bottom, radius }: Glass) {
  // Even in area: deeper slices of the cone hold fewer dots.
  const t = from + (to - from) * ((order * 0.5698403) % 1) ** (to > FACE ? 1.35 : 1)
  const side = ((order * 0.7548777) % 1) * 2 - 1
  return { x: tenth(x + side * (halfWidth(t, radius) - 11)), y: tenth(top + t * (bottom - top)) }
}

function inDish(order: number, dish: Rect) {
  const up = (order * 0.5698403) % 1
  return {
    x: tenth(dish.x + 8 + (dish.width - 16) * ((order * 0.7548777) % 1)),
    y: tenth(dish.y + dish.height - 8 - (dish.height - 18) * up),
  }
}

function columnOf(
  times: number,
  { shakes }: SeparationCascadeState,
  { pair, aim }: Outcome,
  place: { readonly x: number; readonly base: number; readonly slot: number },
  height: number,
): Column {
  const held = shake(pair.beta, aim.feed, times)
  return {
    id: `shake-${times}`,
    x: tenth(place.x),
    base: place.base,
    width: tenth(place.slot * 0.62),
    heavy: tenth(height * aim.feed * held.heavyKept),
    light: tenth(height * (1 - aim.feed) * held.lightKept),
    shown: times <= shakes,
    last: times === shakes,
    purity: (100 * held.heavy).toFixed(held.light < 0.005 ? 2 : 1),
    times: String(times),
  }
}

function hitOf(
  column: Column,
  times: number,
  slot: number,
  [base, top]: readonly [number, number],
  { pair, aim }: Outcome,
): Hit {
  const held = shake(pair.beta, aim.feed, times)
  return {
    id: column.id,
    x: tenth(column.x - slot / 2),
    y: top,
    width: tenth(slot),
    height: base - top + 44,
    chosen: column.last,
    label: `${times} ${times === 1 ? 'shake' : 'shakes'}: ${percent(held.heavy, held.light)} ${pair.heavy}, ${smallPercent(held.heavyKept)} of it left`,
  }
}

function labelsOf({ pair }: Outcome, layout: Layout): readonly Label[] {
  const heavy = pair.heavy === 'heavier' ? 'heavier twin' : pair.heavy
  const light = pair.light === 'lighter' ? 'lighter twin' : pair.light
  const { glass, dish, chart } = PLACES[layout]
  const wide = layout === 'wide'
  const side = glass.x + (wide ? glass.radius + 14 : glass.radius + 12)
  const tall = glass.bottom - glass.top
  return [
    { id: 'oil', x: side, y: glass.top + tall * 0.24, anchor: 'start', lines: ['oil'] },
    { id: 'water', x: side, y: glass.top + tall * 0.5, anchor: 'start', lines: ['water'] },
    {
      id: 'poured',
      x: dish.x + dish.width / 2,
      y: dish.y + dish.height + 17,
      anchor: 'middle',
      lines: ['poured away'],
      quiet: true,
    },
    {
      id: 'dots',
      x: wide ? 8 : 220,
      y: wide ? 22 : 30,
      anchor: 'start',
      lines: wide
        ? [`● ${heavy} · ◆ ${light} · each dot is a twentieth of its metal`]
        : [`● ${heavy}`, `◆ ${light}`],
      quiet: true,
    },
    {
      id: 'chart',
      x: wide ? chart.x[0] : 4,
      y: chart.y[1] - 22,
      anchor: 'start',
      lines: ['Metal left in the oil, % of all fed'],
    },
    {
      id: 'times',
      x: chart.x[0] - 6,
      y: chart.y[0] + 18,
      anchor: 'end',
      lines: ['shakes'].map(text => (wide ? text : '')),
      quiet: true,
    },
    {
      id: 'purity',
      x: chart.x[0] - 6,
      y: chart.y[0] + 38,
      anchor: 'end',
      lines: [wide ? `% ${heavy}` : ''],
      quiet: true,
    },
    ...(wide
      ? []
      : [
          {
            id: 'rows',
            x: 4,
            y: chart.y[0] + 58,
            anchor: 'start' as const,
            lines: [`below: number of shakes, then % ${heavy} in the oil`],
            quiet: true,
          },
        ]),
  ]
}
