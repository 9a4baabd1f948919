import { type CardId, type Figures, type FiguresByCard, STAGES, type Stage } from './cards.ts'
import { type ChainState, FIRST_YEAR, ROUNDS } from './state.ts'

/** NdPr oxide, USD/kg: the average of 2025 [P-MCS26], and in a low like that of 2015 (Nd oxide) [P-MCS19]. */
export const PRICE = { usual: 69, low: 48 } as const
/** Years that the price is low before the stop, and that the stop lasts. */
export const LOW_YEARS = 5
export const STOP_YEARS = 3
/** t NdPr metal in 1 t of magnet blank [NDFEB32, MICROM]; part of a blank that is left in the magnet [ARGREC25]. */
const METAL_IN_BLANK = 0.3
const LEFT_OF_BLANK = 0.725
/** Metal in the oxide × conversion [SRC24]. */
const METAL_FROM_OXIDE = 0.85 * 0.98

/** t of finished magnets that 1 t of NdPr oxide gives, cuttings not returned. */
export const MAGNETS_FROM_OXIDE = (METAL_FROM_OXIDE / METAL_IN_BLANK) * LEFT_OF_BLANK

/** A card that was decided, and what became of it. */
export type Project = {
  readonly card: CardId
  readonly begun: number
  /** First year with product. */
  readonly ready: number
  /** Year in which it closed for good; null if it did not. */
  readonly closed: number | null
}

export type Year = {
  readonly year: number
  /** USD m left at the end of the year. */
  readonly money: number
  /** USD m paid in the year to keep a floor. */
  readonly paid: number
  /** t of magnets that the country needs. */
  readonly need: number
  /** Part of the need that each link could serve, 0 to 1 and above. */
  readonly links: Readonly<Record<Stage, number>>
  /** Part of the need that the whole chain serves, 0 to 1. */
  readonly chain: number
  /** Part of the need that comes out of the store. */
  readonly store: number
  readonly price: 'usual' | 'low' | 'stop'
}

export const ENDS = ['whole', 'bridged', 'part', 'broke', 'closed', 'year', 'hole', 'idle'] as const
export type End = (typeof ENDS)[number]

export type Outcome = {
  readonly projects: readonly Project[]
  readonly years: readonly Year[]
  /** Null while rounds are left. */
  readonly end: End | null
  /** Mean part of the need that is served while nothing comes from abroad. */
  readonly served: number
  /** The weakest links in the stop, in order. */
  readonly missing: readonly Stage[]
}

/** USD m that a card takes at the start. The store is a year's need at its average value. */
export function costOf(card: Figures, state: ChainState): number {
  if (card.id === 'new-mine') return state.mineCost
  if (card.id === 'metal') return state.metalCost
  if (card.id === 'store') return (state.need * (card.capacity ?? 0)) / 1000
  return card.cost ?? 0
}

/** Years from decision to product. */
export function yearsOf(card: Figures, state: ChainState): number {
  return card.id === 'new-mine' ? state.mineYears : card.years
}

/**
 * Runs the scenario from 2026 to the end of the stop, year by year; cards that are picked but not decided take no part.
 * The rules are in model.md. A card for which there is no money when its round comes is not begun.
 */
export function runScenario(state: ChainState, cards: FiguresByCard): Outcome {
  const last = state.stop + STOP_YEARS - 1
  const projects: Project[] = []
  const years: Year[] = []
  let money: number = state.budget
  let storeLeft = 0
  let isBroke = false
  for (let year: number = FIRST_YEAR; year <= last; year += 1) {
    for (const id of state.path[ROUNDS.indexOf(year)] ?? []) {
      const cost = costOf(cards[id], state)
      if (cost > money) continue
      money -= cost
      projects.push({ card: id, begun: year, ready: year + yearsOf(cards[id], state), closed: null })
      if (id === 'store') storeLeft = state.need
    }
    const price = priceIn(year, state)
    const wanted = floorCost({ year, price, projects, cards, state })
    const paid = Math.min(wanted, money)
    if (paid < wanted) isBroke = true
    money -= paid
    closeExposed(projects, { year, price, isHeld: !isBroke && runs(projects, 'floor', year), isBroke })
    const served = serve(year, projects, { cards, state, store: price === 'stop' ? storeLeft : 0 })
    storeLeft -= served.drawn
    years.push({ ...served.year, money, paid, price })
  }
  return { projects, years, ...judge(state, { projects, years, isBroke }) }
}

function priceIn(year: number, { stop }: ChainState): Year['price'] {
  if (year >= stop) return 'stop'
  return year >= stop - LOW_YEARS ? 'low' : 'usual'
}

function runs(projects: readonly Project[], card: CardId, year: number): boolean {
  return projects.some(each => each.card === card && year >= each.ready && each.closed === null)
}

/** USD m: the difference between floor and price, for the oxide of the need. During the stop the price is above it. */
function floorCost(at: {
  readonly year: number
  readonly price: Year['price']
  readonly projects: readonly Project[]
  readonly cards: FiguresByCard
  readonly state: ChainState
}): number {
  const { year, price, projects, cards, state } = at
  if (price === 'stop') return 0
  const floor = cards.floor.capacity ?? 0
  const own = runs(projects, 'floor', year) ? linkTonnes('oxide', year, projects, { cards, state }, HOME) : 0
  const bought = runs(projects, 'contract', year)
    ? linkTonnes('oxide', year, projects, { cards, state }, ['contract'])
    : 0
  const oxide = Math.min(own + bought, needIn(year, projects, state)) / MAGNETS_FROM_OXIDE
  return (oxide * Math.max(0, floor - PRICE[price])) / 1000
}

const HOME: readonly CardId[] = ['old-mine', 'separation']
/** They sell oxide or ore at the market's price. */
const EXPOSED: readonly CardId[] = ['old-mine', 'new-mine', 'separation']

/** Without a floor nobody sells below cost for years: what runs, or would begin, while the price is low closes. */
function closeExposed(
  projects: Project[],
  { year, price, isHeld, isBroke }: { year: number; price: Year['price']; isHeld: boolean; isBroke: boolean },
): void {
  for (const [at, project] of projects.entries()) {
    const isOpen = project.closed === null && year >= project.ready
    const falls = price === 'low' && !isHeld && EXPOSED.includes(project.card)
    const unpaid = isBroke && project.card === 'contract' && price !== 'stop'
    if (isOpen && (falls || unpaid)) projects[at] = { ...project, closed: year }
  }
}

function needIn(year: number, projects: readonly Project[], { need }: ChainState): number {
  return runs(projects, 'thrift', year) ? 0.75 * need : need
}

/** t of magnets a year that a link could serve. */
function linkTonnes(
  stage: Stage,
  year: number,
  projects: readonly Project[],
  { cards, state }: { readonly cards: FiguresByCard; readonly state: ChainState },
  only?: readonly CardId[],
): number {
  return projects
    .filter(
      ({ card }) =>
        (only ?? [card]).includes(card) && cards[card].stages.includes(stage) && runs(projects, card, year),
    )
    .reduce((sum, { card }) => sum + magnetsOf(cards[card], state), 0)
}

/** A plant's capacity as t of magnets a year. */
export function magnetsOf({ capacity, unit }: Figures, { need }: ChainState): number {
  if (capacity === null) return need
  return unit.startsWith('t NdPr oxide') ? capacity * MAGNETS_FROM_OXIDE : capacity
}

function serve(
  year: number,
  projects: readonly Project[],
  {
    cards,
    state,
    store,
  }: { readonly cards: FiguresByCard; readonly state: ChainState; readonly store: number },
): { readonly drawn: number; readonly year: Pick<Year, 'year' | 'need' | 'links' | 'chain' | 'store'> } {
  const need = needIn(year, projects, state)
  const share = (stage: Stage) => linkTonnes(stage, year, projects, { cards, state }) / need
  const links = { ore: share('ore'), oxide: share('oxide'), metal: share('metal'), magnet: share('magnet') }
  const chain = Math.min(1, ...STAGES.map(stage => links[stage]))
  const drawn = Math.min(store, need * (1 - chain))
  return { drawn, year: { year, need, links, chain, store: drawn / need } }
}

const NEARLY_ALL = 0.995

function judge(
  state: ChainState,
  {
    projects,
    years,
    isBroke,
  }: { readonly projects: readonly Project[]; readonly years: readonly Year[]; readonly isBroke: boolean },
): Pick<Outcome, 'end' | 'served' | 'missing'> {
  const stop = years.filter(({ price }) => price === 'stop')
  const mean = (part: (year: Year) => number) => stop.reduce((sum, year) => sum + part(year), 0) / stop.length
  const chain = mean(year => year.chain)
  const served = mean(year => year.chain + year.store)
  const missing = STAGES.filter(stage => stop.some(({ links }) => links[stage] < NEARLY_ALL))
  const end = (): End => {
    if (chain >= NEARLY_ALL) return 'whole'
    if (served >= NEARLY_ALL) return 'bridged'
    if (isBroke) return 'broke'
    if (chain > 0) return 'part'
    if (projects.some(({ closed }) => closed !== null)) return 'closed'
    if (served > 0) return 'year'
    return projects.length === 0 ? 'idle' : 'hole'
  }
  return { end: state.path.length < ROUNDS.length ? null : end(), served, missing }
}
