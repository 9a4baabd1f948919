import type { Enquiry } from './enquiry.ts'
import { type Clause, type Effect, type Instrument, RECORD, type Term } from './instrument.ts'
import { INSTRUMENTS } from './instruments.ts'
import { type Standing, standingOn } from './standing.ts'

/** `untold`: it cannot be told from the record. */
export const VERDICTS = ['prohibited', 'licence', 'reporting', 'free', 'untold'] as const
export type Verdict = (typeof VERDICTS)[number]

/** As content/data/licence-cases.csv writes them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  prohibited: 'prohibited',
  licence: 'licence needed',
  reporting: 'reporting only',
  free: 'no licence needed',
  untold: 'cannot be told from the record',
}

/** A clause that covers the shipment, with its standing on the day. */
export type Match = {
  readonly instrument: Instrument
  readonly term: Term
  readonly clause: Clause
  readonly standing: Standing
}

export type Ruling = {
  readonly verdict: Verdict
  /** What decides; where nothing applies, what would have but for its standing. Null if the record has nothing at all. */
  readonly decides: Match | null
  /** Everything that covers the shipment and is in force that day, the deciding one first. */
  readonly applying: readonly Match[]
  /** What would cover it that day, were it not suspended. */
  readonly held: readonly Match[]
}

const RANK: Readonly<Record<Effect, number>> = {
  prohibits: 4,
  licence: 3,
  quota: 3,
  depends: 3,
  report: 2,
  frees: 1,
  tax: 0,
  none: 0,
}
/** Of what does not apply, the nearest to applying comes first. */
const NEARNESS: readonly Standing[] = ['suspended', 'announced', 'before', 'ended']

/**
 * What applied to a shipment on its day. The strictest clause in force decides; among equals the one that names buyer,
 * destination or elements. Where an uncertain clause would be stricter than what is certain, or the record does not
 * reach the day, the verdict is `untold`.
 */
export function ruleOn(enquiry: Enquiry): Ruling {
  const matches = matchesOf(enquiry)
  const applying = matches
    .filter(match => match.standing === 'in-force' && bears(match))
    .sort(stricterFirst(enquiry))
  const doubtful = matches.filter(isDoubtful).sort(stricterFirst(enquiry))
  const [certain] = applying.filter(match => match.clause.effect !== 'tax')
  const [doubt] = doubtful
  const held = matches.filter(({ standing }) => standing === 'suspended')
  const ruling = (verdict: Verdict, decides: Match | null): Ruling => ({ verdict, decides, applying, held })
  if (enquiry.day < RECORD.from || enquiry.day > RECORD.to)
    return ruling('untold', doubt ?? certain ?? nearest(matches))
  if (doubt && rankOf(doubt, enquiry) > (certain ? rankOf(certain, enquiry) : 0))
    return ruling('untold', doubt)
  return certain ? ruling(verdictOf(certain, enquiry), certain) : ruling('free', nearest(matches))
}

/** All clauses of the rule base that cover the shipment, whatever their standing. */
function matchesOf(enquiry: Enquiry): readonly Match[] {
  return INSTRUMENTS.flatMap(instrument =>
    instrument.terms.flatMap(term =>
      term.clauses
        .filter(clause => covers(clause, enquiry))
        .map(clause => ({ instrument, term, clause, standing: standingOn(term, enquiry.day) })),
    ),
  )
}

function covers(clause: Clause, enquiry: Enquiry): boolean {
  return (
    isAddressed(clause, enquiry) && coversGoods(clause, enquiry) && (!clause.dualUse || isDualUse(enquiry))
  )
}

/** True where a clause can matter to a shipment on some day: it covers it, or makes its goods dual-use. */
export function mayCover(clause: Clause, enquiry: Omit<Enquiry, 'day'>): boolean {
  return coversGoods(clause, enquiry) && (clause.lists === true || isAddressed(clause, enquiry))
}

function isAddressed(clause: Clause, { origin, buyer, to }: Omit<Enquiry, 'day'>): boolean {
  return (
    clause.effect !== 'none' &&
    open(clause.origins, origin) &&
    open(clause.buyers, buyer) &&
    (clause.to === undefined || clause.to === to)
  )
}

/** True for goods that are on a list of dual-use goods in force that day, wherever they are. */
function isDualUse(enquiry: Enquiry): boolean {
  return INSTRUMENTS.some(({ terms }) =>
    terms.some(
      term => lists(term, enquiry) && ['in-force', 'untold'].includes(standingOn(term, enquiry.day)),
    ),
  )
}

function lists(term: Term, enquiry: Enquiry): boolean {
  return term.clauses.some(clause => clause.lists === true && coversGoods(clause, enquiry))
}

function coversGoods(clause: Clause, { thing, element }: Pick<Enquiry, 'thing' | 'element'>): boolean {
  return clause.things.includes(thing) && open(clause.elements, element)
}

function open<Value>(named: readonly Value[] | undefined, value: Value): boolean {
  return named === undefined || named.includes(value)
}

function bears({ clause }: Match): boolean {
  return clause.effect !== 'depends'
}

function isDoubtful({ standing, clause }: Match): boolean {
  return (
    standing === 'unsure' || standing === 'untold' || (standing === 'in-force' && clause.effect === 'depends')
  )
}

/** Relief goods are only reported, where a clause says so. */
function effectOf({ clause }: Match, enquiry: Enquiry): Effect {
  return clause.relief && enquiry.relief ? 'report' : clause.effect
}

function rankOf(match: Match, enquiry: Enquiry): number {
  return RANK[effectOf(match, enquiry)]
}

function verdictOf(match: Match, enquiry: Enquiry): Verdict {
  switch (effectOf(match, enquiry)) {
    case 'prohibits':
      return 'prohibited'
    case 'report':
      return 'reporting'
    case 'frees':
      return 'free'
    default:
      return 'licence'
  }
}

function stricterFirst(enquiry: Enquiry) {
  return (a: Match, b: Match) =>
    rankOf(b, enquiry) - rankOf(a, enquiry) || precision(b.clause) - precision(a.clause)
}

function precision({ buyers, to, elements }: Clause): number {
  return (buyers ? 4 : 0) + (to ? 2 : 0) + (elements ? 1 : 0)
}

function nearest(matches: readonly Match[]): Match | null {
  const order = (match: Match) => NEARNESS.indexOf(match.standing)
  const idle = matches.filter(match => order(match) >= 0 && RANK[match.clause.effect] > 1)
  return idle.sort((a, b) => order(a) - order(b) || nearerInTime(a, b))[0] ?? null
}

/** Of rules to come the first, of rules gone the last. */
function nearerInTime(a: Match, b: Match): number {
  return a.standing === 'ended'
    ? b.term.from.localeCompare(a.term.from)
    : a.term.from.localeCompare(b.term.from)
}
