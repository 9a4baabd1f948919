import type { Layout } from '../frame/description.ts'
import { type Cards, SHORT, STAGES, type Stage } from './cards.ts'
import {
  LOW_YEARS,
  type Outcome,
  type Project,
  runScenario,
  STOP_YEARS,
  type Year,
  yearsOf,
} from './model.ts'
import type { Band, Bar, ChainScene, Lane, Rect, YearColumn } from './placed.ts'
import { type ChainState, FIRST_YEAR, ROUNDS } from './state.ts'
import { moneyText, percentText, STAGE_NAMES } from './words.ts'

const FRAMES = {
  wide: { width: 760, left: 136, right: 752, laneHead: 0, laneLeast: 44, legend: 0 },
  narrow: { width: 340, left: 6, right: 334, laneHead: 20, laneLeast: 0, legend: 24 },
} as const
const HEAD = 58
const BAR = 24
const LANE_GAP = 8
const NEED_HEIGHT = 84
const LEGEND = [
  { id: 'chain', text: 'own chain' },
  { id: 'store', text: 'store' },
  { id: 'abroad', text: 'abroad' },
  { id: 'missing', text: 'missing' },
] as const
/** From the left edge to each, where they stand in a row. */
const LEGEND_ROOM: readonly number[] = [0, 92, 158, 236]

type Frame = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly laneHead: number
  readonly laneLeast: number
  readonly x: (year: number) => number
  readonly last: number
}

/** Places of everything in the drawing of a state. */
export function buildASupplyChainScene(state: ChainState, cards: Cards, layout: Layout): ChainScene {
  const outcome = runScenario(state, cards)
  const last = state.stop + STOP_YEARS
  const { width, left, right, laneHead, laneLeast, legend } = FRAMES[layout]
  const x = (year: number) => tenth(left + ((right - left) * (year - FIRST_YEAR)) / (last - FIRST_YEAR))
  const frame: Frame = { width, left, right, laneHead, laneLeast, x, last }
  const lanes = lanesOf(state, cards, outcome, frame, layout)
  const lanesFoot = (lanes.at(-1)?.box.y ?? HEAD) + (lanes.at(-1)?.box.height ?? 0)
  const needTop = lanesFoot + 20 + legend
  const foot = needTop + NEED_HEIGHT
  return {
    layout,
    width,
    height: foot + 26,
    left,
    right,
    top: HEAD,
    foot,
    bands: bandsOf(state, frame, foot),
    lanes,
    columns: outcome.years.map(year => columnOf(year, frame, needTop)),
    legend: LEGEND.map((each, at) => ({
      ...each,
      x: layout === 'wide' ? 0 : left + (LEGEND_ROOM[at] ?? 0),
      y: layout === 'wide' ? needTop + 4 + at * 20 : needTop - 22,
    })),
    rounds: roundsOf(state, outcome, frame),
    years: yearsAt(state, layout).map(year => ({ year, x: x(year), y: foot + 18 })),
    veil: state.year === null ? right : x(state.year + 1),
  }
}

function bandsOf(state: ChainState, { x, last }: Frame, foot: number): readonly Band[] {
  const band = (id: Band['id'], from: number, to: number, text: string): Band => ({
    id,
    x: x(from),
    y: 20,
    width: tenth(x(to) - x(from)),
    height: foot - 20,
    text,
    at: { x: tenth((x(from) + x(to)) / 2), y: 14 },
  })
  return [
    band('low', state.stop - LOW_YEARS, state.stop, 'low price'),
    band('stop', state.stop, last, 'no imports'),
  ]
}

function lanesOf(
  state: ChainState,
  cards: Cards,
  outcome: Outcome,
  frame: Frame,
  layout: Layout,
): readonly Lane[] {
  const shown = outcome.years.find(({ year }) => year === state.year) ?? outcome.years.at(-1)
  const round = ROUNDS[state.path.length]
  const picks = state.pick.map(
    (card): Project => ({
      card,
      begun: round ?? FIRST_YEAR,
      ready: (round ?? FIRST_YEAR) + yearsOf(cards[card], state),
      closed: null,
    }),
  )
  const all = [...outcome.projects, ...picks]
  const others = all.filter(({ card }) => cards[card].stages.length === 0)
  const rows: { id: Stage | 'others'; projects: readonly Project[] }[] = [
    ...STAGES.map(stage => ({
      id: stage,
      projects: all.filter(({ card }) => cards[card].stages.includes(stage)),
    })),
    ...(others.length > 0 ? [{ id: 'others' as const, projects: others }] : []),
  ]
  let y = HEAD
  return rows.map(({ id, projects }) => {
    const height = Math.max(frame.laneLeast, frame.laneHead + BAR * Math.max(1, projects.length) + LANE_GAP)
    const box: Rect = { x: frame.left, y, width: frame.right - frame.left, height }
    const share = id === 'others' || !shown ? null : shown.links[id]
    const lane: Lane = {
      id,
      name: id === 'others' ? 'also' : STAGE_NAMES[id],
      share: share === null ? '' : `${percentText(Math.min(share, 9.99))} of the need`,
      isWeak: share !== null && share < 0.995,
      at: layout === 'wide' ? { x: 0, y: y + 17 } : { x: frame.left, y: y + 15 },
      shareAt:
        layout === 'wide'
          ? { x: 0, y: y + 32, anchor: 'start' }
          : { x: frame.right, y: y + 15, anchor: 'end' },
      box,
      bars: projects.map((project, at) =>
        barOf(project, {
          state,
          cards,
          frame,
          y: y + frame.laneHead + LANE_GAP / 2 + at * BAR,
          lane: id,
          isPick: picks.includes(project),
        }),
      ),
    }
    y += height
    return lane
  })
}

function barOf(
  { card, begun, ready, closed }: Project,
  at: {
    readonly state: ChainState
    readonly cards: Cards
    readonly frame: Frame
    readonly y: number
    readonly lane: Stage | 'others'
    readonly isPick: boolean
  },
): Bar {
  const { x, last } = at.frame
  const rect = (from: number, to: number): Rect => ({
    x: x(Math.min(from, last)),
    y: at.y + 2,
    width: Math.max(0, tenth(x(Math.min(to, last)) - x(Math.min(from, last)))),
    height: BAR - 4,
  })
  const fate = closed !== null ? `, closed in ${closed}` : ready >= last ? ', too late' : ''
  return {
    id: `${at.lane} ${card}`,
    card,
    text: SHORT[card],
    label: `${at.cards[card].name}: begun ${begun}, ready ${ready}${fate}`,
    whole: rect(begun, last),
    built: rect(begun, ready),
    running: rect(ready, closed ?? last),
    closedAt: closed === null ? null : x(closed),
    isPick: at.isPick,
    isOpen: at.state.open === card,
    isFirst: (at.cards[card].stages[0] ?? 'others') === at.lane,
  }
}

function columnOf(year: Year, { x }: Frame, top: number): YearColumn {
  const [left, width] = [x(year.year) + 1, tenth(x(year.year + 1) - x(year.year) - 2)]
  const part = (from: number, to: number): Rect => ({
    x: left,
    y: tenth(top + NEED_HEIGHT * (1 - to)),
    width,
    height: tenth(NEED_HEIGHT * (to - from)),
  })
  const home = year.chain + year.store
  return {
    year: year.year,
    need: part(0, 1),
    chain: part(0, year.chain),
    store: part(year.chain, home),
    rest: part(Math.min(1, home), 1),
    isMissing: year.price === 'stop',
  }
}

function roundsOf(state: ChainState, { years }: Outcome, { x }: Frame): ChainScene['rounds'] {
  return ROUNDS.map((year, at) => {
    const money = at < state.path.length ? years.find(each => each.year === year)?.money : undefined
    const before = years.find(each => each.year === year - 1)?.money ?? state.budget
    return {
      year,
      x: x(year),
      y: 46,
      money: at > state.path.length ? '' : moneyText(money ?? before),
      isNow: at === state.path.length,
      anchor: 'start',
    }
  })
}

function yearsAt({ stop }: ChainState, layout: Layout): readonly number[] {
  const all = [...ROUNDS, stop - LOW_YEARS, stop, stop + STOP_YEARS - 1]
  const least = layout === 'wide' ? 1 : 2
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .filter(
      (year, at, list) =>
        at === 0 ||
        ROUNDS.includes(year) ||
        year === stop ||
        !list.some(other => other !== year && Math.abs(other - year) < least),
    )
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
