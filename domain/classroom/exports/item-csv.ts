import type { ItemAnalysis } from '#domain/assessment/item-analysis.ts'
import { cellOf, columnOf, type Matrix, restsOf, totalsOf } from '#domain/assessment/statistics/matrix.ts'
import type { FirstTry } from '../answer-matrix.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { plainAnswer } from './plain-answer.ts'

const ROWS = [
  'learner',
  'question',
  'state',
  'response',
  'mark',
  'max_mark',
  'rest',
  'total',
  'misconception',
  'certainty',
]

/**
 * What item analysis was computed from, a row a learner and question: `mark` as it enters the sums (blank is 0), `rest` the
 * score of all other questions that discrimination correlates with, `total` that of all, both brought to the scale of all
 * questions where some have no score. `learner` is a user name.
 */
export function itemRowsCsv(
  matrix: Matrix,
  tries: readonly FirstTry[],
  userNames: ReadonlyMap<string, string>,
): string {
  const byPlace = new Map(tries.map(each => [`${each.learner} ${each.question}`, each]))
  const totals = totalsOf(matrix)
  const rows = matrix.items.flatMap(item => {
    const [column, rests] = [columnOf(matrix, item), restsOf(matrix, item)]
    return matrix.learners.map(({ id, cells }, at): CsvCell[] => {
      const given = byPlace.get(`${id} ${item.id}`)
      return [
        userNames.get(id) ?? id,
        item.id,
        cellOf(cells, item.id).kind,
        given ? plainAnswer(given.answer) : null,
        column[at] ?? null,
        item.possible,
        rests[at] ?? null,
        totals[at] ?? null,
        given?.misconception ?? null,
        given?.certainty ?? null,
      ]
    })
  })
  return writeCsvFile([ROWS, ...rows])
}

const NUMBERS = [
  'question',
  'answered',
  'blank',
  'not_reached',
  'not_asked',
  'excused',
  'pending',
  'n',
  'facility',
  'facility_low',
  'facility_high',
  'sd',
  'discrimination',
  'discrimination_low',
  'discrimination_high',
  'efficiency',
  'effective_weight',
  'intended_weight',
  'alpha_without',
]

/** The statistics of each question, unrounded; empty where there is too little to say. */
export function itemNumbersCsv({ items }: ItemAnalysis): string {
  const rows = items.map(({ id, counts, statistics: s }): CsvCell[] => [
    id,
    counts.answered,
    counts.blank,
    counts['not-reached'],
    counts['not-asked'],
    counts.excused,
    counts.pending,
    ...[
      s?.n,
      s?.facility,
      s?.facilityBand?.[0],
      s?.facilityBand?.[1],
      s?.standardDeviation,
      s?.discrimination,
      s?.discriminationBand?.[0],
      s?.discriminationBand?.[1],
      s?.efficiency,
      s?.effectiveWeight,
      s?.intendedWeight,
      s?.alphaWithout,
    ].map(value => value ?? null),
  ])
  return writeCsvFile([NUMBERS, ...rows])
}
