import { numberIn, oneOf, readPairs, writePairs } from '#domain/diagrams/frame/address.ts'
import { LINKS } from './flows.ts'
import { type ChainSetting, HORIZON, WEEKS_A_YEAR } from './model.ts'
import { PLACE_IDS } from './places.ts'

const HOWS = ['exports', 'output'] as const
/** How far back a new chain reaches, from a magnet works alone to everything from the rock on. */
export const BACKS = ['magnet', 'metal', 'oxide', 'ore'] as const
export const MARKS = ['china', 'swarf'] as const

/** Places that sell over a border: only their exports can be stopped. */
export const EXPORTERS: readonly string[] = [
  ...new Set(LINKS.filter(link => link.crosses && link.tonnes > 0).map(link => link.from)),
]
/** Places whose output can fail. Machine makers make nothing that is followed here. */
export const MAKERS: readonly string[] = PLACE_IDS.filter(
  id => !id.startsWith('machine') && !id.endsWith('-new') && id !== 'ore-scrap',
)

/** What each number may be, in the unit a reader sees. */
export const BOUNDS = {
  /** Percent. */
  share: { least: 5, most: 100, step: 5, fallback: 100 },
  from: { least: 1, most: WEEKS_A_YEAR, step: 1, fallback: 4 },
  /** As long as the run: to its end. */
  weeks: { least: 1, most: HORIZON, step: 1, fallback: HORIZON },
  /** Weeks of work that lie before each plant. */
  stock: { least: 0, most: 26, step: 1, fallback: 8 },
  /** Percent of their need. */
  substitution: { least: 0, most: 50, step: 5, fallback: 0 },
  /** Tonnes of magnets a year. */
  build: { least: 0, most: 60_000, step: 1000, fallback: 0 },
  /** Years after the beginning. */
  year: { least: 0, most: 3, step: 0.5, fallback: 2 },
  week: { least: 0, most: HORIZON, step: 1, fallback: 0 },
} as const

export type SupplyChainState = {
  /** The place that is cut, null for none. */
  readonly cut: string | null
  readonly how: (typeof HOWS)[number]
  readonly share: number
  readonly from: number
  readonly weeks: number
  readonly stock: number
  readonly substitution: number
  readonly build: number
  readonly year: number
  readonly back: (typeof BACKS)[number]
  readonly week: number
  /** What a step points at. */
  readonly mark: (typeof MARKS)[number] | null
  /** The place that is looked at. */
  readonly place: string | null
}

/** Total: any string gives a state that can be run. What has no effect is left at its default. */
export function readSupplyChainState(address: string): SupplyChainState {
  const pairs = readPairs(address)
  const how = oneOf(HOWS, pairs.get('how'), 'exports')
  const cut = oneOf(how === 'exports' ? EXPORTERS : MAKERS, pairs.get('cut'), null)
  const build = numberIn(pairs.get('build'), BOUNDS.build)
  const number = (key: keyof typeof BOUNDS, counts: boolean) =>
    numberIn(counts ? pairs.get(key) : undefined, BOUNDS[key])
  return {
    cut,
    how: cut === null ? 'exports' : how,
    share: number('share', cut !== null),
    from: number('from', cut !== null),
    weeks: number('weeks', cut !== null),
    stock: number('stock', true),
    substitution: number('substitution', true),
    build,
    year: number('year', build > 0),
    back: build > 0 ? oneOf(BACKS, pairs.get('back'), 'magnet') : 'magnet',
    week: number('week', true),
    mark: oneOf(MARKS, pairs.get('mark'), null),
    place: oneOf(PLACE_IDS, pairs.get('place'), null),
  }
}

/** The canonical address; what is not said is the default. */
export function writeSupplyChainState(state: SupplyChainState): string {
  const number = (key: keyof typeof BOUNDS) => (state[key] === BOUNDS[key].fallback ? null : state[key])
  return writePairs({
    cut: state.cut,
    how: state.how === 'exports' ? null : state.how,
    share: number('share'),
    from: number('from'),
    weeks: number('weeks'),
    stock: number('stock'),
    substitution: number('substitution'),
    build: number('build'),
    year: number('year'),
    back: state.back === 'magnet' ? null : state.back,
    week: number('week'),
    mark: state.mark,
    place: state.place,
  })
}

/** What the model runs on. Week, mark and place only change what is looked at. */
export function settingOf(state: SupplyChainState): ChainSetting {
  const { cut, how, share, from, weeks, stock, substitution, build, year, back } = state
  return {
    cut: cut === null ? null : { place: cut, how, share: share / 100, from, weeks },
    stock,
    substitution: substitution / 100,
    building: build > 0 ? { magnets: build, from: 1 + year * WEEKS_A_YEAR, back } : null,
  }
}
