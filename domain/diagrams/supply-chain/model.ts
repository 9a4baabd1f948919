import { LINKS, type Link, METAL_YIELD, oxideForMagnets, rateOf, SWARF_SHARE } from './flows.ts'
import { PLACES, STAGES, type Stage } from './places.ts'

export const WEEKS_A_YEAR = 52
/** Four years. */
export const HORIZON = 4 * WEEKS_A_YEAR
/** A store holds at most this many times its usual stock; then the stage before it waits. */
export const FULL = 2
/** Besides its stock, every place has the work of one week in hand. */
const IN_HAND = 1
/** Weeks from the first shortage until a maker does without as much as `substitution` says. */
export const REDESIGN = 52

export type Cut = {
  readonly place: string
  /** `exports`: what would cross a border. `output`: all that the place makes. */
  readonly how: 'exports' | 'output'
  /** From 0 to 1. */
  readonly share: number
  /** First week, from 1, and number of weeks. */
  readonly from: number
  readonly weeks: number
}

export type Building = {
  /** Finished magnets, tonnes a year, outside China. */
  readonly magnets: number
  /** First week that it works. */
  readonly from: number
  /** How far back towards the rock it reaches: `magnet` is a magnet works alone, `ore` a whole chain. */
  readonly back: Exclude<Stage, 'machine'>
}

export type ChainSetting = {
  readonly cut: Cut | null
  /** Weeks of work that lie before every plant, besides the week in hand. */
  readonly stock: number
  /** Share of their need that short makers learn to do without, from 0 to 1. */
  readonly substitution: number
  readonly building: Building | null
}

/** Amounts are tonnes counted as oxide. All but `stores` are of one week. */
export type Week = {
  /** At the week's end, by place; the first entry of a run is the beginning. */
  readonly stores: ReadonlyMap<string, number>
  /** What each place worked up, or machine makers built in. */
  readonly worked: ReadonlyMap<string, number>
  /** What each place could have worked up, had its store held enough and its customers had room. */
  readonly able: ReadonlyMap<string, number>
  /** True where the store held too little for what was wanted. */
  readonly starved: ReadonlySet<string>
  readonly moved: ReadonlyMap<string, number>
  readonly swarf: number
  /** Left the chain: lost in making metal, swarf outside China, whose way the record does not tell. */
  readonly lost: number
}

export type ChainRun = {
  readonly setting: ChainSetting
  /** Entry 0 is the year 2024 as it was, before anything happens; then one entry for each week. */
  readonly weeks: readonly Week[]
}

type Mutable = {
  stores: Map<string, number>
  worked: Map<string, number>
  able: Map<string, number>
  starved: Set<string>
  moved: Map<string, number>
  swarf: number
  lost: number
}

/** Looked up once: a run asks for them some ten thousand times. */
const AT_STAGE = new Map(STAGES.map(stage => [stage, PLACES.filter(each => each.stage === stage)]))
const OUT_OF = new Map(PLACES.map(({ id }) => [id, LINKS.filter(each => each.from === id)]))
const INTO = new Map(PLACES.map(({ id }) => [id, LINKS.filter(each => each.to === id)]))
/** Share of what goes into a place that goes on to the next stage. */
const YIELD = new Map(
  PLACES.map(({ id, stage }) => [id, (stage === 'metal' ? METAL_YIELD : 1) * (1 - (SWARF_SHARE[id] ?? 0))]),
)

/** Where new works stand, by place. */
const NEW_CHAIN = new Map<string, Stage>([
  ['magnet-world', 'magnet'],
  ['metal-world', 'metal'],
  ['oxide-new', 'oxide'],
  ['ore-new', 'ore'],
])

/** Runs the chain week by week, from the machines back to the rock: what is taken below makes room above. */
export function runChain(setting: ChainSetting, weeks: number = HORIZON): ChainRun {
  const shortSince = new Map<string, number>()
  const first = undisturbed(setting)
  const run: Week[] = [first]
  let stores = first.stores
  for (let week = 1; week <= weeks; week++) {
    const next = stepWeek(setting, week, stores, shortSince)
    for (const id of next.starved) if (!shortSince.has(id)) shortSince.set(id, week)
    stores = next.stores
    run.push(next)
  }
  return { setting, weeks: run }
}

/** What a place can work up in a week if nothing hinders it: as in 2024, and what was built. */
export function weeklyRate(setting: ChainSetting, place: string, week: number): number {
  return (rateOf(place) + builtAt(setting, place, week)) / WEEKS_A_YEAR
}

/** What short machine makers still ask for in a week, tonnes counted as oxide. */
export function weeklyNeed(
  setting: ChainSetting,
  place: string,
  week: number,
  since: number | undefined,
): number {
  const learned = since === undefined ? 0 : Math.min(1, Math.max(0, week - since) / REDESIGN)
  return (rateOf(place) / WEEKS_A_YEAR) * (1 - setting.substitution * learned)
}

/** What the store before a place can hold, the week in hand included. */
export function mostHeld(setting: ChainSetting, place: string, week: number): number {
  return (FULL * setting.stock + IN_HAND) * weeklyRate(setting, place, week)
}

/** Weeks of stock before a place that holds `store`, beyond the week in hand. */
export function weeksOfStock(setting: ChainSetting, place: string, week: number, store: number): number {
  const rate = weeklyRate(setting, place, week)
  return rate > 0 ? Math.max(0, store / rate - IN_HAND) : 0
}

function builtAt({ building }: ChainSetting, place: string, week: number): number {
  // New mines dig one week ahead, so that the plants after them do not begin hungry.
  if (!building || week < building.from - (place === 'ore-new' ? 1 : 0)) return 0
  const stage = NEW_CHAIN.get(place)
  if (!stage || STAGES.indexOf(stage) < STAGES.indexOf(building.back)) return 0
  const atMagnet = oxideForMagnets(building.magnets)
  return stage === 'magnet' ? atMagnet : atMagnet / METAL_YIELD
}

/** A year like 2024: every store at its usual level, every flow as reported. */
function undisturbed(setting: ChainSetting): Week {
  const calm = { ...setting, building: null, cut: null, substitution: 0 }
  const stores = new Map<string, number>()
  for (const { id, stage } of PLACES)
    if (stage !== 'ore') stores.set(id, (setting.stock + IN_HAND) * weeklyRate(calm, id, 0))
  return { ...stepWeek(calm, 0, stores, new Map()), stores }
}

function stepWeek(
  setting: ChainSetting,
  week: number,
  before: ReadonlyMap<string, number>,
  shortSince: ReadonlyMap<string, number>,
): Week {
  const now: Mutable = {
    stores: new Map(before),
    worked: new Map(),
    able: new Map(),
    starved: new Set(),
    moved: new Map(),
    swarf: 0,
    lost: 0,
  }
  for (const { id } of AT_STAGE.get('machine') ?? []) {
    take(now, id, weeklyNeed(setting, id, week, shortSince.get(id)))
  }
  for (const stage of ['magnet', 'metal', 'oxide', 'ore'] as const) workStage(now, setting, week, stage)
  return now
}

function workStage(now: Mutable, setting: ChainSetting, week: number, stage: Stage): void {
  const asked = askedOf(now, setting, week, stage)
  for (const { id } of AT_STAGE.get(stage) ?? []) {
    const links = OUT_OF.get(id) ?? []
    const wanted = links.reduce((sum, each) => sum + (asked.get(each.id) ?? 0), 0)
    const share = YIELD.get(id) ?? 1
    const limit = weeklyRate(setting, id, week) * (1 - cutAt(setting, id, 'output', week))
    const worked = take(now, id, Math.min(limit, wanted / share))
    for (const each of links) {
      const part = wanted > 0 ? (asked.get(each.id) ?? 0) / wanted : 0
      deliver(now, each, worked * share * part)
    }
    leaveOver(now, id, worked)
  }
}

/** What the stage's customers have room for, link by link; short room is shared in proportion. */
function askedOf(
  now: Mutable,
  setting: ChainSetting,
  week: number,
  stage: Stage,
): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  // What goes from stage to stage goes to the next one.
  for (const { id } of AT_STAGE.get(STAGES[STAGES.indexOf(stage) + 1] ?? 'machine') ?? []) {
    const inward = INTO.get(id) ?? []
    const wishes = inward.map(each => wishOf(setting, each, week))
    const sum = wishes.reduce((total, wish) => total + wish, 0)
    // Room for the week to come, in which new works may begin.
    const room = mostHeld(setting, id, week + 1) - (now.stores.get(id) ?? 0)
    const part = sum > 0 ? Math.min(1, Math.max(0, room) / sum) : 0
    inward.forEach((each, index) => {
      asked.set(each.id, (wishes[index] ?? 0) * part)
    })
  }
  return asked
}

/** Nobody buys more along a link than in 2024, except what was built for it. */
function wishOf(setting: ChainSetting, { from, to, tonnes, crosses }: Link, week: number): number {
  const built = from.endsWith('-new') ? builtAt(setting, from, week) : builtFor(setting, to, week)
  const open = crosses ? 1 - cutAt(setting, from, 'exports', week) : 1
  return ((tonnes + built) / WEEKS_A_YEAR) * open
}

/** New works ask the works before them, also where those have nothing to give. */
function builtFor(setting: ChainSetting, to: string, week: number): number {
  if (to === 'magnet-world') return builtAt(setting, to, week)
  if (to !== 'machine-world') return 0
  return builtAt(setting, 'magnet-world', week) * (YIELD.get('magnet-world') ?? 1)
}

function cutAt({ cut }: ChainSetting, place: string, how: Cut['how'], week: number): number {
  if (!cut || cut.place !== place || cut.how !== how) return 0
  return week >= cut.from && week < cut.from + cut.weeks ? cut.share : 0
}

/** Takes up to `wanted` from the store before a place; a mine has no store. */
function take(now: Mutable, place: string, wanted: number): number {
  const store = now.stores.get(place) ?? Number.POSITIVE_INFINITY
  const taken = Math.min(store, wanted)
  if (store < wanted * (1 - 1e-9)) now.starved.add(place)
  if (Number.isFinite(store)) now.stores.set(place, store - taken)
  now.worked.set(place, taken)
  now.able.set(place, wanted)
  return taken
}

function deliver(now: Mutable, { id, to }: Link, amount: number): void {
  now.moved.set(id, amount)
  now.stores.set(to, (now.stores.get(to) ?? 0) + amount)
}

function leaveOver(now: Mutable, place: string, worked: number): void {
  const rest = worked * (1 - (YIELD.get(place) ?? 1))
  if (place !== 'magnet-china') {
    now.lost += rest
    return
  }
  now.swarf = rest
  now.stores.set('oxide-china', (now.stores.get('oxide-china') ?? 0) + rest)
}
