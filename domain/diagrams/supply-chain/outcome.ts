import { goodsOf, LINKS, rateOf } from './flows.ts'
import {
  type ChainRun,
  type ChainSetting,
  HORIZON,
  runChain,
  WEEKS_A_YEAR,
  type Week,
  weeklyRate,
  weeksOfStock,
} from './model.ts'
import { PLACES } from './places.ts'
import { type SupplyChainState, settingOf, writeSupplyChainState } from './state.ts'

export type Standing =
  /** Works as in 2024, or as it was built to. */
  | 'running'
  /** Its own output is cut. */
  | 'cut'
  /** Its store holds too little. */
  | 'dry'
  /** Its customers have no room, or a border is closed. */
  | 'waiting'
  /** Not built, or not yet. */
  | 'idle'

export type Dry = {
  readonly place: string
  /** First week in which its store was too small for the work, and the last of that spell. */
  readonly from: number
  readonly to: number
}

/** All that the model says about a state: drawing, words, table and judgement are made from this alone. */
export type Outcome = {
  readonly run: ChainRun
  readonly week: Week
  /** In the order in which stores ran dry; the first spell of each. */
  readonly dry: readonly Dry[]
  /** Magnets that machine makers went without, tonnes, up to the week shown and up to the end. */
  readonly missing: number
  readonly missingAtEnd: number
  readonly missingBy: Readonly<Record<'machine-china' | 'machine-world', number>>
}

const SLACK = 0.995

type Kept = Pick<Outcome, 'run' | 'dry' | 'missingAtEnd' | 'missingBy'>

/** The runs of the steps and one more: a still and a scrub through time ask for the same ones again and again. */
const MOST_KEPT = 8
const kept = new Map<string, Kept>()

/** Runs the model for a state. */
export function runSupplyChain(state: SupplyChainState): Outcome {
  const key = writeSupplyChainState({ ...state, week: 0, mark: null, place: null })
  const found = kept.get(key) ?? runAll(state)
  if (!kept.has(key) && kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, found)
  return {
    ...found,
    week: weekOf(found.run, state.week),
    missing:
      missingUpTo(found.run, 'machine-china', state.week) +
      missingUpTo(found.run, 'machine-world', state.week),
  }
}

function runAll(state: SupplyChainState): Kept {
  const setting = settingOf(state)
  const run = setting.cut || setting.building ? runChain(setting) : undisturbedRun(setting)
  const missingBy = {
    'machine-china': missingUpTo(run, 'machine-china', HORIZON),
    'machine-world': missingUpTo(run, 'machine-world', HORIZON),
  }
  return {
    run,
    dry: drySpells(run),
    missingBy,
    missingAtEnd: missingBy['machine-china'] + missingBy['machine-world'],
  }
}

/** Nothing changes where nothing is cut or built, as model.test.ts holds: one week stands for all. */
function undisturbedRun(setting: ChainSetting): ChainRun {
  const [week] = runChain(setting, 0).weeks
  if (!week) throw new RangeError('supply-chain: a run has a beginning')
  return { setting, weeks: Array.from({ length: HORIZON + 1 }, () => week) }
}

/** That week of a run; week 0 is the year 2024 as it was. */
export function weekOf(run: ChainRun, week: number): Week {
  const found = run.weeks[week]
  if (!found) throw new RangeError(`supply-chain: no week ${week}`)
  return found
}

/** How a place stands in a week. */
export function standingOf(run: ChainRun, week: number, place: string): Standing {
  const { cut } = run.setting
  const now = weekOf(run, week)
  const rate = weeklyRate(run.setting, place, week)
  if (rate === 0) return 'idle'
  if (cut?.place === place && cut.how === 'output' && week >= cut.from && week < cut.from + cut.weeks)
    return 'cut'
  if (now.starved.has(place)) return 'dry'
  const waits = !place.startsWith('machine') && (now.worked.get(place) ?? 0) < SLACK * rate
  return waits ? 'waiting' : 'running'
}

/** Weeks of stock before a place at a week's end. */
export function coverOf(run: ChainRun, week: number, place: string): number {
  return weeksOfStock(run.setting, place, week, weekOf(run, week).stores.get(place) ?? 0)
}

/** Tonnes a year that flow along a link in a week, counted as oxide. */
export function flowOf(week: Week, link: string): number {
  return (week.moved.get(link) ?? 0) * WEEKS_A_YEAR
}

/** Share of the magnets they need that makers get built in, in a week. */
export function servedOf(week: Week, place: string): number {
  const able = week.able.get(place) ?? 0
  return able > 0 ? (week.worked.get(place) ?? 0) / able : 1
}

/** Share of what all places of a stage work up in a week that is worked up in China; null for stages that stand still. */
export function chineseShare(week: Week, stage: string): number | null {
  const at = PLACES.filter(each => each.stage === stage && each.id !== 'ore-scrap')
  const all = at.reduce((sum, each) => sum + (week.worked.get(each.id) ?? 0), 0)
  const chinese = at
    .filter(each => each.inChina)
    .reduce((sum, each) => sum + (week.worked.get(each.id) ?? 0), 0)
  return all > 0 ? chinese / all : null
}

/** Exports that a state's cut would stop: tonnes of goods a year in 2024. */
export function exportsOf(place: string): number {
  const crossing = LINKS.filter(link => link.from === place && link.crosses)
  const all = LINKS.filter(link => link.from === place).reduce((sum, link) => sum + link.tonnes, 0)
  const part = crossing.reduce((sum, link) => sum + link.tonnes, 0) / all
  return goodsOf(place, rateOf(place)) * part
}

function missingUpTo(run: ChainRun, place: 'machine-china' | 'machine-world', week: number): number {
  const lacked = run.weeks
    .slice(1, week + 1)
    .reduce((sum, each) => sum + (each.able.get(place) ?? 0) - (each.worked.get(place) ?? 0), 0)
  return goodsOf(place, lacked)
}

function drySpells(run: ChainRun): readonly Dry[] {
  const spells = PLACES.flatMap(({ id }): Dry[] => {
    const from = run.weeks.findIndex((week, index) => index > 0 && week.starved.has(id))
    if (from === -1) return []
    const after = run.weeks.findIndex((week, index) => index > from && !week.starved.has(id))
    return [{ place: id, from, to: after === -1 ? run.weeks.length - 1 : after - 1 }]
  })
  return spells.sort((a, b) => a.from - b.from)
}
