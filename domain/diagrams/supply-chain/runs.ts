import { weeksText } from './format.ts'
import { HORIZON } from './model.ts'
import { coverOf, runSupplyChain, standingOf } from './outcome.ts'
import { PLACES } from './places.ts'
import type { SupplyChainState } from './state.ts'

/** The stock before one place through all weeks. The picture is `HORIZON` wide and `RUN_HEIGHT` high. */
export type StockRun = {
  readonly id: string
  readonly inChina: boolean
  readonly name: string
  /** Area below the line of stock. */
  readonly path: string
  /** Weeks in which it is dry, as stretches of the width. */
  readonly dry: readonly { readonly from: number; readonly to: number }[]
  readonly note: string
}

export const RUN_HEIGHT = 24
const STAGE_NAMES = {
  ore: 'Ore',
  oxide: 'Separation',
  metal: 'Metal',
  magnet: 'Magnets',
  machine: 'Machines',
} as const
/** Every second week: finer than can be seen. */
const EVERY = 2

/** Stocks up to the week shown, from the ore's end to the machine's, as small pictures of one scale. What comes is not told. */
export function stockRuns(state: SupplyChainState): readonly StockRun[] {
  const { run } = runSupplyChain(state)
  const most = Math.max(1, 2 * state.stock)
  const height = (week: number, id: string) =>
    round(RUN_HEIGHT * (1 - Math.min(1, coverOf(run, week, id) / most)))
  const until = Math.floor(state.week / EVERY)
  const weeks = [...Array.from({ length: until + 1 }, (_, index) => index * EVERY), state.week]
  const stocked = PLACES.filter(({ id, stage }) => stage !== 'ore' && standingOf(run, HORIZON, id) !== 'idle')
  return stocked.map(({ id, inChina, stage, region }) => {
    const line = weeks.map(week => `L${week} ${height(week, id)}`).join('')
    return {
      id,
      inChina,
      name: `${STAGE_NAMES[stage]}, ${region === 'Elsewhere' ? 'elsewhere' : region}`,
      path: `M0 ${RUN_HEIGHT}${line}L${state.week} ${RUN_HEIGHT}Z`,
      dry: dryStretches(run.weeks.slice(0, state.week + 1).map(week => week.starved.has(id))),
      note: noteOf(state, id),
    }
  })
}

function dryStretches(dry: readonly boolean[]): readonly { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  dry.forEach((is, week) => {
    if (!is) return
    const last = stretches.at(-1)
    if (last && last.to === week) last.to = week + 1
    else stretches.push({ from: week, to: week + 1 })
  })
  return stretches
}

function noteOf(state: SupplyChainState, id: string): string {
  const { run, dry } = runSupplyChain(state)
  const spell = dry.find(each => each.place === id && each.from <= state.week)
  if (spell) return `dry from week ${spell.from}`
  if (id.endsWith('-new')) return 'no stock yet'
  const covers = run.weeks.slice(0, state.week + 1).map((_, week) => coverOf(run, week, id))
  const lowest = Math.min(...covers)
  if (lowest < state.stock - 0.05) return `down to ${weeksText(lowest)}`
  return Math.max(...covers) > state.stock + 0.05 ? 'fills up' : 'as usual'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
