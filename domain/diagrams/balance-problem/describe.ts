import type { Description } from '../frame/description.ts'
import { DEPOSIT, NAMES } from './baskets.ts'
import { capital, percent, tonnes } from './format.ts'
import { type Balance, type BalanceProblemState, balanceWants, type Outcome, oreName } from './model.ts'

/** The problem is stated there. Tables of compositions are a textbook's; it is said in words. */
const PROBLEM = ['BINN14']
const ROUND = 1000

/** A state in words and as a table. */
export function describeBalanceProblem(state: BalanceProblemState): Description {
  const outcome = balanceWants(state)
  return {
    title: `One basket from ${oreName(state)}`,
    summary: [
      ...elementWords(state, outcome),
      ...(isAsked(state) ? askedWords(outcome) : basketWords(outcome)),
    ],
    assumed: assumedOf(state),
    sources: [
      ...new Set([
        ...depositsOf(state).flatMap(each => each.sources),
        ...PROBLEM,
        ...(isWind(state) ? ['JRCWIND'] : []),
      ]),
    ],
    table: {
      caption: isAsked(state) ? 'Asked for, made, short and left over' : 'What 100 t of the oxide hold',
      columns: [
        { label: 'Element' },
        { label: 'In the oxide', unit: '%' },
        { label: 'Asked for', unit: 't of oxide' },
        { label: 'Made', unit: 't of oxide' },
        { label: 'Short', unit: 't of oxide' },
        { label: 'Left over', unit: 't of oxide' },
      ],
      rows: outcome.balances.map(each => [
        NAMES[each.element],
        each.share > 0 ? round(100 * each.share) : null,
        round(each.wanted),
        round(each.made),
        round(each.short),
        round(each.over),
      ]),
    },
  }
}

/** True where the learner asks for anything. */
export function isAsked({ wants }: BalanceProblemState): boolean {
  return Object.keys(wants).length > 0
}

/** An element in one sentence: also what is said when its column is reached. */
export function sayBalance(
  state: BalanceProblemState,
  { element, share, wanted, made, short, over }: Balance,
): string {
  const held = share > 0 ? `${percent(share)} of the oxide` : 'not printed, at most a trace'
  if (!isAsked(state)) return `${capital(NAMES[element])}: ${held}`
  const end =
    short > 0 ? `, ${tonnes(short)} short` : over > 0 ? `, ${tonnes(over)} left over` : ', just enough'
  return `${capital(NAMES[element])}: ${held}; ${tonnes(wanted)} asked for, ${tonnes(made)} made${wanted + made > 0 ? end : ''}`
}

function elementWords(state: BalanceProblemState, { balances }: Outcome): readonly string[] {
  const chosen = balances.find(each => each.element === state.element)
  return chosen ? [`${sayBalance(state, chosen)}.`] : []
}

function askedWords(outcome: Outcome): readonly string[] {
  const { lead, oxide, over, short, balances } = outcome
  const lacking = balances.filter(each => each.short > 0)
  const heaps = [...balances].filter(each => each.over > 0).sort((a, b) => b.over - a.over)
  return [
    lead === null
      ? 'Nothing of what is asked for is printed for this ore, so no amount of it will do.'
      : `${tonnes(oxide)} of rare-earth oxide must be won; ${NAMES[lead]} sets the pace.`,
    ...(heaps.length > 0
      ? [
          `Left over are ${tonnes(over)}, most of it ${heaps
            .slice(0, 2)
            .map(each => `${NAMES[each.element]} (${tonnes(each.over)})`)
            .join(' and ')}.`,
        ]
      : []),
    lacking.length > 0
      ? `Short are ${lacking.map(each => `${NAMES[each.element]} (${tonnes(each.short)})`).join(', ')}, together ${tonnes(short)}.`
      : 'Nothing is short.',
  ]
}

function basketWords({ balances }: Outcome): readonly string[] {
  const order = [...balances].sort((a, b) => b.share - a.share)
  return [
    `Of 100 t of the oxide ${order
      .slice(0, 4)
      .map(each => `${tonnes(each.made)} are ${NAMES[each.element]}`)
      .join(', ')}.`,
    'Nothing is asked for yet.',
  ]
}

function assumedOf(state: BalanceProblemState): string {
  const weak = depositsOf(state).some(each => each.weak)
  return `Elements come in the ore’s ratio and all of them are separated without loss; a trace counts as none. The compositions are those of well-known tables, not read again in the original${weak ? '; that of Mount Weld is the least certain' : ''}.`
}

function depositsOf({ deposit, second }: BalanceProblemState) {
  return [DEPOSIT[deposit], ...(second === null ? [] : [DEPOSIT[second]])]
}

function isWind({ wants }: BalanceProblemState): boolean {
  return wants.Nd === 210 && wants.Dy === 19.5
}

function round(value: number): number {
  return Math.round(value * ROUND) / ROUND
}
