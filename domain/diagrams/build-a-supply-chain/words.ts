import { type CardId, type FiguresByCard, STAGES, type Stage } from './cards.ts'
import { costOf, type End, type Outcome } from './model.ts'
import { type ChainState, ROUNDS } from './state.ts'

/** `USD 1.25 bn`, `USD 410 m`. */
export function moneyText(millions: number): string {
  if (millions >= 1000) return `USD ${Math.round(millions / 10) / 100} bn`
  return `USD ${Math.round(millions)} m`
}

/** `52 %`; never 100 where a little is missing, never 0 where a little is there. */
export function percentText(part: number): string {
  const percent = Math.round(100 * part)
  if (percent === 100 && part < 0.9995) return '99 %'
  return percent === 0 && part > 0 ? 'under 1 %' : `${percent} %`
}

/** `ore`, `ore and oxide`, `ore, oxide and metal`. */
export function listText(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

export const END_TITLES: Readonly<Record<End, string>> = {
  whole: 'A whole chain',
  bridged: 'A store bought the time',
  part: 'Part of a chain',
  broke: 'The money ended first',
  closed: 'Built for yesterday’s price',
  year: 'A year bought, and then nothing',
  hole: 'A chain with a hole',
  idle: 'Nothing was begun',
}

/** What an end means, from the outcome it belongs to. */
export function endSentence(end: End, { served, missing, projects }: Outcome, { stop }: ChainState): string {
  const share = percentText(served)
  const holes = listText(missing.map(stage => STAGE_NAMES[stage]))
  const names = listText(projects.filter(({ closed }) => closed !== null).map(({ card }) => CARD_WORDS[card]))
  switch (end) {
    case 'whole':
      return `From ${stop} nothing comes from abroad, and nothing stops: every link holds, through all three years.`
    case 'bridged':
      return `The chain alone would not have done, but it came into being while the store lasted: ${share} of the need was served.`
    case 'part':
      return `${share} of the need is served while nothing comes from abroad. The weakest link, ${holes}, decides; the others stand idle for the rest.`
    case 'broke':
      return `The floor had to be paid year after year, and the money ran out before the stop. What hung on it closed: ${share} is served.`
    case 'closed':
      return `The price fell while no floor was kept, and what sold at the market’s price closed: ${names}. In the stop ${share} is served.`
    case 'year':
      return `The store serves the first year. After that the works stand still: ${share} of three years is served, and without ${holes} there is no chain.`
    case 'hole':
      return `Something was built, and nothing is served: ${holes} is missing. A chain with a hole is no chain.`
    case 'idle':
      return 'All the money is still there in the stop, and not one magnet.'
  }
}

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  ore: 'ore',
  oxide: 'separated oxide',
  metal: 'metal',
  magnet: 'magnets',
}

const CARD_WORDS: Readonly<Record<CardId, string>> = {
  contract: 'the contract',
  'old-mine': 'the old mine',
  'new-mine': 'the new mine',
  separation: 'the separation plant',
  metal: 'the metal works',
  magnet: 'the magnet works',
  floor: 'the floor',
  store: 'the store',
  thrift: 'thrift',
}

/** What one round decided: `2026: the old mine and the metal works`. */
export function roundText(state: ChainState, at: number): string {
  const cards = state.path[at] ?? []
  return `${ROUNDS[at]}: ${cards.length === 0 ? 'nothing' : listText(cards.map(id => CARD_WORDS[id]))}`
}

/** USD m in hand when the open round comes, before and after what is picked; null where no round is open. */
export function moneyInHand(state: ChainState, cards: FiguresByCard, { years }: Outcome) {
  const round = ROUNDS[state.path.length]
  if (round === undefined) return null
  const before = years.find(({ year }) => year === round - 1)?.money ?? state.budget
  const spent = state.pick.reduce((sum, id) => sum + costOf(cards[id], state), 0)
  return { round, before, after: before - spent }
}

/** All links in words, for the year: `ore 52 %, separated oxide 0 %, …`. */
export function linksText(links: Readonly<Record<Stage, number>>): string {
  return STAGES.map(stage => `${STAGE_NAMES[stage]} ${percentText(links[stage])}`).join(', ')
}
