import type { Description, DiagramTable } from '#domain/diagrams/frame/description.ts'
import { goodsOf, LINKS, REPORTED, rateOf, SWARF_CHINA } from './flows.ts'
import { GOODS, nameOf, percent, sentenceCase, tonnes } from './format.ts'
import { type Cut, HORIZON, WEEKS_A_YEAR } from './model.ts'
import {
  chineseShare,
  coverOf,
  type Dry,
  type Outcome,
  runSupplyChain,
  servedOf,
  standingOf,
} from './outcome.ts'
import { PLACES } from './places.ts'
import type { SupplyChainState } from './state.ts'

/** Those of set B of content/data/flows.csv that are documents; GK is textbook knowledge and said in model.md. */
const SOURCES = ['METNOM24', 'WXC24', 'ARGREC25', 'LYNFY25', 'MPIND25', 'SRC24', 'NZB25', 'GOLD26']

const STANDING = {
  running: 'works',
  cut: 'output cut',
  dry: 'stock has run dry',
  waiting: 'held up',
  idle: 'not built',
} as const

/** A state in words and as a table. */
export function describeSupplyChain(state: SupplyChainState): Description {
  const outcome = runSupplyChain(state)
  return {
    title: titleOf(state),
    summary: [
      ...(isCalm(state) ? calmWords(outcome) : weekWords(state, outcome)),
      ...placeWords(state, outcome),
    ],
    assumed: `Neodymium and praseodymium, 2024, in tonnes of oxide they count as; most flows are derived, by 5 to 40% uncertain. Assumed: ${state.stock} weeks of stock before every plant, which holds twice that when full; nobody works above the pace of 2024; short goods are shared in proportion.`,
    sources: SOURCES,
    table: tableOf(state, outcome),
  }
}

/** Nothing is cut and nothing built: 2024 goes on. */
export function isCalm({ cut, build }: SupplyChainState): boolean {
  return cut === null && build === 0
}

function titleOf(state: SupplyChainState): string {
  if (isCalm(state)) return 'From ore to machine: the magnet metals in 2024'
  return state.week === 0 ? 'From ore to machine, before the cut' : `From ore to machine, week ${state.week}`
}

function calmWords({ week }: Outcome): readonly string[] {
  const [ore, oxide, metal, machine] = ['ore', 'oxide', 'metal', 'machine'].map(stage =>
    percent(chineseShare(week, stage) ?? 0),
  )
  return [
    `China digs ${ore} of the ore for the magnet metals, parts ${oxide} of the oxide, makes ${metal} of the metal, and builds ${machine} of the magnets into machines.`,
    `Outside China ${tonnes(goodsOf('machine-world', rateOf('machine-world')))} t of magnets a year go into machines, ${tonnes(REPORTED.magnetsAbroad)} t of them from China.`,
    'Reported are the scrap, the ore of Australia, what the United States separate and the magnets that China sells abroad; assumed is where the oxide of Malaysia and of the United States becomes metal; the rest is reckoned.',
    `Swarf from Chinese magnet works goes back to separation: ${tonnes(SWARF_CHINA)} t a year, counted as oxide.`,
  ]
}

function weekWords(state: SupplyChainState, outcome: Outcome): readonly string[] {
  const { run, dry, week } = outcome
  const makers = (['machine-world', 'machine-china'] as const).map(
    id => `${nameOf(id)} get ${percent(servedOf(week, id))} of the magnets they need`,
  )
  return [
    `${state.week === 0 ? 'Before it begins' : `Week ${state.week}`}: ${makers.join(', ')}.`,
    ...(run.setting.cut ? [cutWords(run.setting.cut)] : []),
    dryWords(dry.filter(spell => spell.from <= state.week)),
    ...(outcome.missing > 0.5
      ? [`So far ${tonnes(outcome.missing)} t of magnets are missing from machines.`]
      : []),
    ...buildWords(state),
  ]
}

/** What is cut, for how long. */
export function cutWords({ place, how, share, from, weeks }: Cut): string {
  const what = how === 'exports' ? `what ${nameOf(place)} export` : `the output of ${nameOf(place)}`
  const until = from + weeks > HORIZON ? 'to the end' : `to week ${from + weeks - 1}`
  return `${share === 1 ? 'All' : `${percent(share)}`} of ${what} is missing from week ${from} ${until}.`
}

function dryWords(dry: readonly Dry[]): string {
  if (dry.length === 0) return 'No store has run dry.'
  const list = dry.map(({ place, from }) => `${nameOf(place)} (week ${from})`).join(', then ')
  return `Run dry: ${list}.`
}

function buildWords({ build, year, back }: SupplyChainState): readonly string[] {
  if (build === 0) return []
  const from = {
    magnet: 'magnet works alone',
    metal: 'metal and magnet works',
    oxide: 'separation, metal and magnet works',
    ore: 'a whole chain from the mine on',
  }
  return [
    `New outside China: ${tonnes(build)} t of magnets a year, ${from[back]}, from ${year === 0 ? 'the beginning' : `year ${year}`} on.`,
  ]
}

function placeWords({ place, week }: SupplyChainState, outcome: Outcome): readonly string[] {
  if (place === null) return []
  const parts = LINKS.filter(link => link.to === place && (outcome.week.moved.get(link.id) ?? 0) > 0).map(
    link =>
      `${tonnes((outcome.week.moved.get(link.id) ?? 0) * WEEKS_A_YEAR)} t a year from ${nameOf(link.from)}`,
  )
  const inward = parts.length > 0 ? `, fed with ${parts.join(', ')}, counted as oxide` : ''
  return [`${sentenceCase(nameOf(place))}: ${STANDING[standingOf(outcome.run, week, place)]}${inward}.`]
}

function tableOf({ week }: SupplyChainState, outcome: Outcome): DiagramTable {
  const built = PLACES.filter(each => standingOf(outcome.run, week, each.id) !== 'idle')
  return {
    caption: week === 0 ? 'Every place in 2024' : `Every place in week ${week}, at that week’s pace`,
    columns: [
      { label: 'Place' },
      { label: 'Counted as oxide', unit: 't a year' },
      { label: 'In its own goods', unit: 't a year' },
      { label: 'Goods' },
      { label: 'Stock before it', unit: 'weeks' },
      { label: 'How it stands' },
    ],
    rows: built.map(({ id, stage }) => {
      const swarf = id === 'ore-scrap' ? outcome.week.swarf : 0
      const worked = ((outcome.week.worked.get(id) ?? 0) + swarf) * WEEKS_A_YEAR
      return [
        sentenceCase(nameOf(id)),
        Math.round(worked),
        Math.round(goodsOf(id, worked)),
        GOODS[stage],
        stage === 'ore' ? null : Math.round(coverOf(outcome.run, week, id) * 10) / 10,
        STANDING[standingOf(outcome.run, week, id)],
      ]
    }),
  }
}
