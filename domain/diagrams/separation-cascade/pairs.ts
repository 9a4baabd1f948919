/**
 * Separation factors that the cascade can be set to: rows of content/data/separation-factors.csv for pairs of
 * neighbours, and the mean of the heavy neighbours. Written out here because a learner's answer is judged by its
 * state alone; a test holds it equal to the data set.
 */
export type SeparationPair = {
  /** Heavier, then lighter: `nd-pr`. */
  readonly pair: string
  /** Symbols, or `heavier` and `lighter` where the value is a mean over pairs. */
  readonly heavy: string
  readonly light: string
  /** Id of extractant and conditions, unique within the pair. */
  readonly extractant: string
  readonly name: string
  readonly conditions: string
  /** Separation factor, heavier over lighter: D(heavy) / D(light), without unit. */
  readonly beta: number
  readonly kind: string
  /** Source ids as the data set has them. */
  readonly sources: readonly string[]
}

/** Lightest pair first; within a pair measured values first. */
export const SEPARATION_PAIRS: readonly SeparationPair[] = [
  row('ce-la', 'd2ehpa-lactic', 'D2EHPA (P204) + lactic acid', 'chloride', 3.24, 'measured', 'RSC15'),
  row('ce-la', 'naphthenic', 'naphthenic acid', 'chloride, 48% ammonium soap', 2.5, 'measured', 'NAPH79'),
  row('ce-la', 'p507', 'P507 (PC88A, HEHEHP)', 'chloride', 6.8, 'textbook', 'GK'),
  row('ce-la', 'd2ehpa-best-case', 'D2EHPA', 'optimistic end', 4, 'published table', 'REBOOK'),
  row('pr-ce', 'd2ehpa-lactic', 'D2EHPA (P204) + lactic acid', 'chloride', 2.04, 'measured', 'RSC15'),
  row('pr-ce', 'naphthenic', 'naphthenic acid', 'chloride', 1.2, 'measured', 'NAPH79'),
  row('pr-ce', 'p507', 'P507', 'chloride', 2, 'textbook', 'GK'),
  row('pr-ce', 'd2ehpa-best-case', 'D2EHPA', 'optimistic end', 8, 'published table', 'REBOOK'),
  row('nd-pr', 'd2ehpa-lactic', 'D2EHPA (P204) + lactic acid', 'chloride', 1.58, 'measured', 'RSC15'),
  row('nd-pr', 'naphthenic', 'naphthenic acid', 'chloride', 1.3, 'measured', 'NAPH79'),
  row('nd-pr', 'd2ehpa-microreactor', 'D2EHPA', 'microreactor, pH 5', 2.72, 'measured', 'REBOOK'),
  row('nd-pr', 'plant', 'acidic organophosphorus (industry)', 'plant', 1.45, 'typical', 'REBOOK'),
  row('nd-pr', 'p507', 'P507', 'chloride', 1.5, 'textbook', 'GK'),
  row('nd-pr', 'd2ehpa-best-case', 'D2EHPA', 'optimistic end', 4, 'published table', 'REBOOK'),
  row('nd-pr', 'push-pull', 'DTPA push-pull (Xu, 1970s)', 'aqueous complexing agent', 4, 'claimed', 'XU25'),
  row('sm-nd', 'd2ehpa-10', 'D2EHPA 10 vol%', 'chloride, pH 1.0 / 1.5 / 2.0', 18.2, 'model fit', 'ETR'),
  row('sm-nd', 'p507-10', 'P507 10 vol%', 'chloride, pH 1.0 / 1.5 / 2.0', 18, 'model fit', 'ETR'),
  row('sm-nd', 'p507-6', 'P507 6 vol%', 'chloride, pH 1.0 / 1.5 / 2.0', 12.4, 'model fit', 'ETR'),
  row(
    'sm-nd',
    'cyanex-572-10',
    'Cyanex 572 10 vol%',
    'chloride, pH 1.0 / 1.5 / 2.0',
    19.3,
    'model fit',
    'ETR',
  ),
  row('sm-nd', 'p507', 'P507', 'chloride', 10, 'textbook', 'GK;ETR'),
  row('sm-nd', 'd2ehpa-best-case', 'D2EHPA', 'optimistic end', 16, 'published table', 'REBOOK'),
  row('eu-sm', 'p507', 'P507', 'chloride', 2.2, 'textbook', 'GK'),
  row('gd-eu', 'p507', 'P507', 'chloride', 1.5, 'textbook', 'GK'),
  row('tb-gd', 'p507', 'P507', 'chloride', 5, 'textbook', 'GK'),
  row('tb-gd', 'd2ehpa-best-case', 'D2EHPA', 'optimistic end', 32, 'published table', 'REBOOK'),
  row('dy-tb', 'p507', 'P507', 'chloride', 2.8, 'textbook', 'GK'),
  row('ho-dy', 'p507-26', 'P507 26 vol%', 'chloride, pH 0 / 0.5 / 1.0', 1.68, 'model fit', 'ETR'),
  row('ho-dy', 'p507', 'P507', 'chloride', 2, 'textbook', 'GK;ETR'),
  row('er-ho', 'p507', 'P507', 'chloride', 2.8, 'textbook', 'GK'),
  row('tm-er', 'p507', 'P507', 'chloride', 3.3, 'textbook', 'GK'),
  row('yb-tm', 'p507', 'P507', 'chloride', 3.5, 'textbook', 'GK'),
  row('lu-yb', 'p507', 'P507', 'chloride', 1.8, 'textbook', 'GK'),
  row('heavies', 'p507', 'P507 (PC88A, HEHEHP)', 'chloride', 1.21, 'measured', 'HREMIX'),
  row('heavies', 'p227', 'P227', 'chloride', 1.83, 'measured', 'HREMIX'),
  row('heavies', 'p507-p227', 'P507 + P227', 'chloride', 2.19, 'measured', 'HREMIX'),
  row('heavies', 'cyanex-272', 'Cyanex 272', 'chloride', 2.08, 'measured', 'USTB18'),
  row('heavies', 'ustb-1', 'USTB-1', 'chloride', 2.21, 'measured', 'USTB18'),
]

/** The extractants known for a pair, measured ones first. */
export function extractantsOf(pair: string): readonly SeparationPair[] {
  return SEPARATION_PAIRS.filter(each => each.pair === pair)
}

/** The ids of all pairs, lightest first. */
export function pairIds(): readonly string[] {
  return [...new Set(SEPARATION_PAIRS.map(each => each.pair))]
}

function row(
  pair: string,
  extractant: string,
  name: string,
  conditions: string,
  beta: number,
  kind: string,
  sources: string,
): SeparationPair {
  const [heavy = 'heavier', light = 'lighter'] = pair.includes('-') ? pair.split('-').map(symbol) : []
  return { pair, heavy, light, extractant, name, conditions, beta, kind, sources: sources.split(';') }
}

function symbol(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}
