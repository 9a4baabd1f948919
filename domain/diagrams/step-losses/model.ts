import { numberIn, oneOf, readPairs, writePairs } from '../frame/address.ts'
import { AFTER, ORE, ORES, type Ore, type OreId } from './ores.ts'

/** What each number may be, percent; null in a state is what the record says. */
export const BOUNDS = {
  grade: { least: 0.05, most: 0.3, step: 0.01, fallback: Number.NaN },
  win: { least: 60, most: 100, step: 0.1, fallback: Number.NaN },
  leach: { least: 90, most: 100, step: 0.5, fallback: Number.NaN },
  swarf: { least: 0, most: 40, step: 0.5, fallback: Number.NaN },
} as const
type Setting = keyof typeof BOUNDS

/** Names of the stages, in their order; clay has one more than rock. */
export const STAGES = ['dig', 'win', 'precipitate', 'basket', 'separate', 'metal', 'alloy', 'finish'] as const
export type StageId = (typeof STAGES)[number]

export type StepLossesState = {
  readonly ore: OreId
  readonly grade: number | null
  readonly win: number | null
  readonly leach: number | null
  readonly swarf: number | null
  /** The last stage that is shown; null for all. */
  readonly until: StageId | null
  /** The stage that is looked at. */
  readonly stage: StageId | null
}

/** `kept` goes on, `lost` is waste, `aside` is of use elsewhere, `added` joins. */
export type Fate = 'kept' | 'lost' | 'aside' | 'added'
export type Part = { readonly fate: Fate; readonly kg: number; readonly what: string }

export type LossStage = {
  readonly id: StageId
  readonly title: string
  /** What stands at its beginning, kilograms; with what is added. */
  readonly total: number
  readonly what: string
  /** They add up to the total. */
  readonly parts: readonly Part[]
  /** What goes on to the next stage. */
  readonly kept: number
  /** How much of the total, in the words of the record. */
  readonly note: string
}

export type Course = {
  readonly ore: Ore
  readonly stages: readonly LossStage[]
  /** Finished magnets, kilograms from a tonne dug. */
  readonly magnets: number
  /** The same at the ends of all ranges that sources give, for what the learner has not set. */
  readonly range: readonly [number, number]
}

type Yields = Readonly<Record<Setting | 'convert', number>>

/** Total: any string gives a state that can be followed. */
export function readStepLossesState(address: string): StepLossesState {
  const pairs = readPairs(address)
  const ore = oneOf(ORES, pairs.get('ore'), 'mountain-pass')
  const { cracked, grades } = ORE[ore]
  const set = (key: Setting, counts: boolean) => {
    const value = numberIn(counts ? pairs.get(key) : undefined, BOUNDS[key])
    return Number.isNaN(value) || value === usual(ORE[ore], key) ? null : value
  }
  const stages = stagesOf(ORE[ore])
  const until = oneOf(stages, pairs.get('until'), null)
  return {
    ore,
    grade: set('grade', grades !== null),
    win: set('win', true),
    leach: set('leach', cracked),
    swarf: set('swarf', true),
    until: until === 'finish' ? null : until,
    stage: oneOf(stages, pairs.get('stage'), null),
  }
}

/** The canonical address; what is not said is the default. */
export function writeStepLossesState(state: StepLossesState): string {
  const { ore, grade, win, leach, swarf, until, stage } = state
  return writePairs({ ore: ore === 'mountain-pass' ? null : ore, grade, win, leach, swarf, until, stage })
}

/** Stages that an ore goes through. */
export function stagesOf({ precipitate }: Ore): readonly StageId[] {
  return STAGES.filter(id => id !== 'precipitate' || precipitate !== null)
}

/** What the record says, percent. */
export function usual(ore: Ore, key: Setting): number {
  if (key === 'grade') return ore.grade
  return key === 'win' ? ore.win : AFTER[key].usual
}

/** Follows one tonne to magnets. Equations and sources: model.md. */
export function followTonne(state: StepLossesState): Course {
  const ore = ORE[state.ore]
  const at = (key: Setting) => state[key] ?? usual(ore, key)
  const yields = {
    grade: at('grade'),
    win: at('win'),
    leach: at('leach'),
    swarf: at('swarf'),
    convert: AFTER.convert.usual,
  }
  const stages = stagesFor(ore, yields)
  return {
    ore,
    stages,
    magnets: stages.at(-1)?.kept ?? 0,
    range: [magnetsFor(ore, endOf(state, ore, 'low')), magnetsFor(ore, endOf(state, ore, 'high'))],
  }
}

function magnetsFor(ore: Ore, yields: Yields): number {
  return stagesFor(ore, yields).at(-1)?.kept ?? 0
}

/** All ranges at the end that is bad or good for magnets. */
function endOf(state: StepLossesState, ore: Ore, end: 'low' | 'high'): Yields {
  const pick = (range: readonly [number, number] | null, value: number) =>
    range === null ? value : end === 'low' ? range[0] : range[1]
  const [least, most] = AFTER.swarf.range
  return {
    grade: state.grade ?? pick(ore.grades, ore.grade),
    win: state.win ?? pick(ore.wins, ore.win),
    leach: state.leach ?? (ore.cracked ? pick(AFTER.leach.range, AFTER.leach.usual) : AFTER.leach.usual),
    swarf: state.swarf ?? (end === 'low' ? most : least),
    convert: pick(AFTER.convert.range, AFTER.convert.usual),
  }
}

function stagesFor(ore: Ore, yields: Yields): readonly LossStage[] {
  const dug = 1000
  const oxide = (dug * yields.grade) / 100
  const won = (oxide * yields.win) / 100
  const solid = (won * (ore.precipitate ?? 100)) / 100
  const wanted = (solid * ore.wanted) / 100
  const parted = (wanted * yields.leach * AFTER.separate.usual) / 1e4
  const metal = (parted * yields.convert * AFTER.metal.usual) / 1e4
  const block = (100 * metal) / AFTER.inMagnet.usual
  const magnets = block * (1 - yields.swarf / 100)
  const clay = ore.precipitate !== null
  const unreduced = parted * (1 - yields.convert / 100)
  const all: readonly (LossStage | null)[] = [
    stage(
      'dig',
      clay ? 'Dig' : 'Mine',
      clay ? 'clay' : 'rock',
      dug,
      oxide,
      [lost(dug - oxide, clay ? 'clay' : 'other rock')],
      `${text(yields.grade)}% of it is rare-earth oxide`,
    ),
    stage(
      'win',
      clay ? 'Wash' : 'Mill',
      'oxide in it',
      oxide,
      won,
      [lost(oxide - won, clay ? 'stays in the clay' : 'in the tailings')],
      `${text(yields.win)}% is won`,
    ),
    clay
      ? stage(
          'precipitate',
          'Settle',
          'oxide in the liquor',
          won,
          solid,
          [lost(won - solid, 'stays in the liquor')],
          `${text(ore.precipitate ?? 100)}% comes down as a solid`,
        )
      : null,
    stage(
      'basket',
      'Sort',
      clay ? 'oxide as a solid' : 'oxide in concentrate',
      solid,
      wanted,
      [aside(solid - wanted, 'other rare earths')],
      `${text(ore.wanted)}% is praseodymium and neodymium`,
    ),
    stage(
      'separate',
      'Part',
      'the two wanted',
      wanted,
      parted,
      [lost(wanted - parted, 'lost on the way')],
      separateNote(ore, yields),
    ),
    stage(
      'metal',
      'Smelt',
      'pure oxide',
      parted,
      metal,
      [aside(parted - metal - unreduced, 'oxygen'), lost(unreduced, 'lost on the way')],
      `${text(yields.convert)}% is won, and ${AFTER.metal.usual}% of that is metal`,
    ),
    alloyStage(metal, block),
    stage(
      'finish',
      'Cut',
      'magnet blocks',
      block,
      magnets,
      [aside(block - magnets, 'swarf, goes back')],
      `${text(yields.swarf)}% becomes swarf and off-cuts`,
    ),
  ]
  return all.filter(each => each !== null)
}

function separateNote({ cracked }: Ore, { leach }: Yields): string {
  const separation = `${AFTER.separate.usual}% by separation, a design value`
  if (!cracked) return separation
  return leach === AFTER.leach.usual
    ? `${separation}; loss in leaching not found, left out`
    : `${text(leach)}% by leaching, ${separation}`
}

function stage(
  id: StageId,
  title: string,
  what: string,
  total: number,
  kept: number,
  rest: readonly Part[],
  note: string,
): LossStage {
  const parts: readonly Part[] = [
    { fate: 'kept', kg: kept, what: 'goes on' },
    ...rest.filter(part => part.kg > 1e-9),
  ]
  return { id, title, what, total, parts, kept, note }
}

/** Iron and boron join: the one stage that gains. */
function alloyStage(metal: number, block: number): LossStage {
  const parts: readonly Part[] = [
    { fate: 'kept', kg: metal, what: 'metal' },
    { fate: 'added', kg: block - metal, what: 'iron and boron' },
  ]
  return {
    id: 'alloy',
    title: 'Alloy',
    what: 'metal, with iron',
    total: block,
    parts,
    kept: block,
    note: `the metal makes ${AFTER.inMagnet.usual}% of a magnet`,
  }
}

function lost(kg: number, what: string): Part {
  return { fate: 'lost', kg, what }
}

function aside(kg: number, what: string): Part {
  return { fate: 'aside', kg, what }
}

function text(percent: number): string {
  return String(Number(percent.toPrecision(3)))
}
