import { numberIn, oneOf, readPairs, writePairs } from '../frame/address.ts'
import { DEPOSIT, DEPOSITS, type DepositId, ELEMENTS, type ElementId, shareIn } from './baskets.ts'

/** Tonnes of oxide a year that may be asked for. */
export const WANT = { least: 0, most: 500, step: 0.5, fallback: 0 } as const
/** Percent of the oxide that comes from the second deposit. */
export const BLEND = { least: 0, most: 100, step: 1, fallback: 30 } as const
/** Tonnes of oxide won while nothing is asked for: the basket as it is. */
const AS_IT_COMES = 100

export type Wants = Readonly<Partial<Record<ElementId, number>>>

export type BalanceProblemState = {
  readonly deposit: DepositId
  readonly second: DepositId | null
  readonly blend: number
  /** Tonnes of oxide; an element that is not asked for is not in it. */
  readonly wants: Wants
  /** For whose sake is dug: the scarcest of all that are wanted, or one of them. */
  readonly lead: 'scarcest' | ElementId
  /** The element that is looked at. */
  readonly element: ElementId | null
}

export type Balance = {
  readonly element: ElementId
  /** Share in the oxide won, from 0 to 1; 0 where only a trace is printed. */
  readonly share: number
  /** Tonnes of oxide. */
  readonly wanted: number
  readonly made: number
  readonly short: number
  readonly over: number
}

export type Outcome = {
  readonly balances: readonly Balance[]
  /** Rare-earth oxide that must be won, tonnes. */
  readonly oxide: number
  /** The element that sets the pace; null where nothing is asked for, or nothing of it can be had. */
  readonly lead: ElementId | null
  /** Oxide won beyond what was asked for, listed elements only; and what lacks. */
  readonly over: number
  readonly short: number
}

/** Lists of wants worth starting from. */
export const LISTS = {
  nothing: {},
  nd: { Nd: 100 },
  dy: { Dy: 10 },
  /** 180 kg Nd, 35 kg Pr, 17 kg Dy, 7 kg Tb for each MW [JRCWIND], as oxides of 1,000 MW, to the half tonne. */
  wind: { Pr: 42.5, Nd: 210, Tb: 8, Dy: 19.5 },
} as const satisfies Readonly<Record<string, Wants>>

/** Total: any string gives a state that can be reckoned. */
export function readBalanceProblemState(address: string): BalanceProblemState {
  const pairs = readPairs(address)
  const deposit = oneOf(DEPOSITS, pairs.get('deposit'), 'mountain-pass')
  const second = oneOf(DEPOSITS, pairs.get('second'), null)
  const wants = readWants(pairs.get('want') ?? '')
  const lead = oneOf(ELEMENTS, pairs.get('lead'), null)
  const mixed = second !== null && second !== deposit
  return {
    deposit,
    second: mixed ? second : null,
    blend: numberIn(mixed ? pairs.get('blend') : undefined, BLEND),
    wants,
    lead: lead !== null && (wants[lead] ?? 0) > 0 ? lead : 'scarcest',
    element: oneOf(ELEMENTS, pairs.get('element'), null),
  }
}

/** The canonical address; what is not said is the default. */
export function writeBalanceProblemState(state: BalanceProblemState): string {
  const { deposit, second, blend, wants, lead, element } = state
  return writePairs({
    deposit: deposit === 'mountain-pass' ? null : deposit,
    second,
    blend: second === null || blend === BLEND.fallback ? null : blend,
    want: writeWants(wants) || null,
    lead: lead === 'scarcest' ? null : lead,
    element,
  })
}

/** `Nd210_Dy19.5`: symbol and tonnes, joined by a line that an address need not escape. */
export function writeWants(wants: Wants): string {
  return ELEMENTS.filter(element => (wants[element] ?? 0) > 0)
    .map(element => `${element}${wants[element]}`)
    .join('_')
}

function readWants(text: string): Wants {
  const pairs = text.split('_').flatMap(part => {
    const [, symbol, amount] = /^([A-Za-z]+)([0-9.]+)$/.exec(part) ?? []
    const element = oneOf(ELEMENTS, symbol, null)
    const tonnes = numberIn(amount, WANT)
    return element && tonnes > 0 ? [[element, tonnes] as const] : []
  })
  return Object.fromEntries(pairs)
}

/** Wins as much oxide as the pace-setting element asks for. Equations: model.md. */
export function balanceWants(state: BalanceProblemState): Outcome {
  const shares = new Map(ELEMENTS.map(element => [element, blendedShare(state, element)]))
  const need = (element: ElementId) => (state.wants[element] ?? 0) / (shares.get(element) ?? 0)
  const wanted = ELEMENTS.filter(element => (state.wants[element] ?? 0) > 0)
  const possible = wanted.filter(element => (shares.get(element) ?? 0) > 0)
  const candidates = state.lead === 'scarcest' ? possible : possible.filter(each => each === state.lead)
  const lead = candidates.reduce<ElementId | null>(
    (scarcest, each) => (scarcest === null || need(each) > need(scarcest) ? each : scarcest),
    null,
  )
  const oxide = lead !== null ? need(lead) : wanted.length === 0 ? AS_IT_COMES : 0
  const balances = ELEMENTS.map((element): Balance => {
    const share = shares.get(element) ?? 0
    const asked = state.wants[element] ?? 0
    const made = oxide * share
    // Of the pace-setter exactly what was asked for is made, but for rounding.
    const gap = element === lead ? 0 : made - asked
    return {
      element,
      share,
      wanted: asked,
      made,
      short: Math.max(0, -gap),
      over: wanted.length === 0 ? 0 : Math.max(0, gap),
    }
  })
  return {
    balances,
    oxide,
    lead,
    over: balances.reduce((sum, each) => sum + each.over, 0),
    short: balances.reduce((sum, each) => sum + each.short, 0),
  }
}

function blendedShare({ deposit, second, blend }: BalanceProblemState, element: ElementId): number {
  const first = shareIn(deposit, element)
  return second === null ? first : first * (1 - blend / 100) + (shareIn(second, element) * blend) / 100
}

/** "Bayan Obo, China", or both deposits with their parts. */
export function oreName({ deposit, second, blend }: BalanceProblemState): string {
  const first = DEPOSIT[deposit].name
  return second === null ? first : `${first} (${100 - blend}%), and ${DEPOSIT[second].name} (${blend}%)`
}
