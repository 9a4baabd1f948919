import type { Description } from '../frame/description.ts'
import type { Cards } from './cards.ts'
import { type Outcome, runScenario, type Year } from './model.ts'
import { type ChainState, MOST_IN_ROUND, ROUNDS } from './state.ts'
import {
  END_TITLES,
  endSentence,
  linksText,
  moneyInHand,
  moneyText,
  percentText,
  roundText,
} from './words.ts'

/** A state of the scenario in words, with every year as a table. */
export function describeBuildASupplyChain(state: ChainState, cards: Cards): Description {
  const outcome = runScenario(state, cards)
  return {
    title: titleOf(state, outcome),
    summary: [sayNow(state, cards, outcome), ...sayProjects(state, cards, outcome)],
    assumed: `A country needs ${state.need.toLocaleString('en-GB')} t of magnets a year and has ${moneyText(state.budget)}. From ${state.stop} on nothing comes from abroad for three years; in the five before, the price is low. All this is assumed and can be set. Neodymium and praseodymium only: dysprosium and terbium, the weaker spot, are left out.`,
    sources: [
      ...new Set(Object.values(cards).flatMap(card => card.sources)),
      'P-MCS26',
      'P-MCS19',
      'ARGREC25',
      'NDFEB32',
    ],
    table: {
      caption: 'Every year of the scenario',
      columns: [
        { label: 'Year' },
        { label: 'Money left', unit: 'USD m' },
        { label: 'Paid for the floor', unit: 'USD m' },
        { label: 'Need', unit: 't of magnets' },
        { label: 'Ore', unit: '% of need' },
        { label: 'Separated oxide', unit: '% of need' },
        { label: 'Metal', unit: '% of need' },
        { label: 'Magnets', unit: '% of need' },
        { label: 'Whole chain', unit: '% of need' },
        { label: 'From the store', unit: '% of need' },
        { label: 'What is outside' },
      ],
      rows: outcome.years.map(rowOf),
    },
  }
}

const OUTSIDE: Readonly<Record<Year['price'], string>> = {
  usual: 'usual price, the rest is bought abroad',
  low: 'low price, the rest is bought abroad',
  stop: 'nothing from abroad',
}

function rowOf({ year, money, paid, need, links, chain, store, price }: Year) {
  const percent = (part: number) => Math.round(1000 * part) / 10
  return [
    String(year),
    Math.round(money),
    Math.round(paid),
    Math.round(need),
    percent(links.ore),
    percent(links.oxide),
    percent(links.metal),
    percent(links.magnet),
    percent(chain),
    percent(store),
    OUTSIDE[price],
  ]
}

function titleOf({ path }: ChainState, { end }: Outcome): string {
  if (end) return END_TITLES[end]
  return path.length === 0
    ? 'Build a supply chain'
    : `Build a supply chain: ${path.length} of ${ROUNDS.length} rounds decided`
}

function sayNow(state: ChainState, cards: Cards, outcome: Outcome): string {
  const year = outcome.years.find(each => each.year === state.year)
  if (year)
    return `${year.year}: ${linksText(year.links)} of the need. ${moneyText(year.money)} left${year.paid > 0 ? `, ${moneyText(year.paid)} paid for the floor this year` : ''}.`
  if (outcome.end) return `${END_TITLES[outcome.end]}. ${endSentence(outcome.end, outcome, state)}`
  const hand = moneyInHand(state, cards, outcome)
  if (!hand) return ''
  return `The round of ${hand.round}: ${moneyText(hand.before)} in hand, ${moneyText(Math.max(0, hand.after))} after what is taken up. Choose up to ${MOST_IN_ROUND}.`
}

function sayProjects(state: ChainState, cards: Cards, { projects, served }: Outcome): readonly string[] {
  const rounds = state.path.map((_, at) => `${roundText(state, at)}.`)
  const fates = projects
    .filter(({ closed }) => closed !== null)
    .map(({ card, closed }) => `${cards[card].name}: closed in ${closed}.`)
  const end =
    state.path.length < ROUNDS.length
      ? []
      : [`In the three years of the stop ${percentText(served)} of the need is served.`]
  return [...rounds, ...fates, ...end]
}
