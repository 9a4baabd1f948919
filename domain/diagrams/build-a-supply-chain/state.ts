import { numberIn, readPairs, writePairs } from '../frame/address.ts'
import { CARD_IDS, type CardId } from './cards.ts'

/** Years in which one may decide. */
export const ROUNDS: readonly number[] = [2026, 2030, 2034]
/** Decisions in one round. */
export const MOST_IN_ROUND = 2
export const FIRST_YEAR = 2026

/** What is taken for granted and may be set: range, step and default of each. */
export const SETTINGS = {
  /** t of magnets a year. */
  need: { least: 1000, most: 12000, step: 1000, fallback: 5000 },
  /** USD m, all at the start. */
  budget: { least: 2000, most: 8000, step: 500, fallback: 4000 },
  /** First year without imports. */
  stop: { least: 2035, most: 2040, step: 1, fallback: 2038 },
  /** Years from a find to a mine. */
  mineYears: { least: 6, most: 32, step: 1, fallback: 9 },
  /** USD m: no figure was found. */
  mineCost: { least: 250, most: 3000, step: 250, fallback: 1000 },
  /** USD m: no figure was found. */
  metalCost: { least: 50, most: 1000, step: 50, fallback: 200 },
} as const
export type Setting = keyof typeof SETTINGS

export type ChainState = {
  /** Cards of each round decided so far. */
  readonly path: readonly (readonly CardId[])[]
  /** Cards taken up in the open round, not decided yet. */
  readonly pick: readonly CardId[]
  /** The year looked at; null is the end. */
  readonly year: number | null
  /** The card whose figures are open. */
  readonly open: CardId | null
} & Readonly<Record<Setting, number>>

/** Reads any text into a state. A card stands once; a third one in a round and a fourth round are left out. */
export function readChainState(address: string): ChainState {
  const pairs = readPairs(address)
  const path = readPath(pairs.get('path'))
  const taken = path.flat()
  const settings = readSettings(key => pairs.get(key))
  const pick = path.length < ROUNDS.length ? cardsIn(pairs.get('pick') ?? '', taken) : []
  const year = numberIn(pairs.get('year'), {
    least: FIRST_YEAR,
    most: settings.stop + 2,
    step: 1,
    fallback: 0,
  })
  return {
    path,
    pick,
    year: year === 0 || year === settings.stop + 2 ? null : year,
    open: CARD_IDS.find(id => id === pairs.get('open')) ?? null,
    ...settings,
  }
}

/** The canonical address of a state; defaults are left out. */
export function writeChainState(state: ChainState): string {
  const settings = Object.keys(SETTINGS).map(key => {
    const name = key as Setting
    return [key, state[name] === SETTINGS[name].fallback ? null : state[name]] as const
  })
  return writePairs({
    path: state.path.length === 0 ? null : state.path.map(round => round.join('.') || 'none').join('_'),
    pick: state.pick.length === 0 ? null : state.pick.join('.'),
    year: state.year,
    open: state.open,
    ...Object.fromEntries(settings),
  })
}

function readPath(text: string | undefined): readonly (readonly CardId[])[] {
  if (!text) return []
  const path: (readonly CardId[])[] = []
  for (const round of text.split('_').slice(0, ROUNDS.length)) path.push(cardsIn(round, path.flat()))
  return path
}

function cardsIn(text: string, taken: readonly CardId[]): readonly CardId[] {
  const named = text.split('.')
  return CARD_IDS.filter(id => named.includes(id) && !taken.includes(id)).slice(0, MOST_IN_ROUND)
}

function readSettings(given: (key: Setting) => string | undefined): Record<Setting, number> {
  const read = (key: Setting) => numberIn(given(key), SETTINGS[key])
  return {
    need: read('need'),
    budget: read('budget'),
    stop: read('stop'),
    mineYears: read('mineYears'),
    mineCost: read('mineCost'),
    metalCost: read('metalCost'),
  }
}
