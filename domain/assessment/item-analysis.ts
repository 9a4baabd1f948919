import { type Flag, flagsOf } from './statistics/flags.ts'
import { type ItemStatistics, itemStatistics } from './statistics/item-statistics.ts'
import { type Cell, cellOf, type Matrix } from './statistics/matrix.ts'
import { type OptionRow, optionTable } from './statistics/option-table.ts'
import { covariances } from './statistics/reliability.ts'
import { type TestStatistics, testStatistics } from './statistics/test-statistics.ts'

/** Below this many learners only counts are shown: a correlation of nine is noise. */
export const ENOUGH_LEARNERS = 10

/** What a page says where a statistic is undefined. */
export const NOT_ENOUGH_DATA = 'not enough data'

export type ItemRow = {
  readonly id: string
  readonly counts: Readonly<Record<Cell['kind'], number>>
  /** Empty for question types without options. */
  readonly options: readonly OptionRow[]
  /** Undefined below ten scores. */
  readonly statistics?: ItemStatistics
  readonly flags: readonly Flag[]
}

export type ItemAnalysis = {
  readonly learners: number
  /** Points of all questions together. */
  readonly possible: number
  /** Was each learner asked some of the questions only? */
  readonly isDrawn: boolean
  /** Undefined below ten learners. */
  readonly test?: TestStatistics
  readonly items: readonly ItemRow[]
}

type Options = Readonly<Record<string, readonly { readonly id: string; readonly key?: boolean }[]>>

/**
 * How questions worked, from one counted answer to each of them for each learner (say in the heading which). `options`
 * lists those of each question that has any, with the keys marked. Where attempts draw their questions, a rest and a total
 * are the share of the points a learner was asked for, brought to the scale of all; a covariance, and with it alpha, needs
 * ten learners who have both questions.
 */
export function analyseItems(matrix: Matrix, options: Options = {}): ItemAnalysis {
  const enough = matrix.learners.length >= ENOUGH_LEARNERS
  const table = covariances(matrix, ENOUGH_LEARNERS)
  return {
    learners: matrix.learners.length,
    possible: matrix.items.reduce((sum, item) => sum + item.possible, 0),
    isDrawn: matrix.learners.some(({ cells }) =>
      matrix.items.some(item => cellOf(cells, item.id).kind === 'not-asked'),
    ),
    test: enough ? testStatistics(matrix, table) : undefined,
    items: matrix.items.map(item => {
      const statistics = itemStatistics(matrix, item, table)
      const chosen = optionTable(matrix, item, options[item.id] ?? [])
      const shown = statistics.n >= ENOUGH_LEARNERS
      return {
        id: item.id,
        counts: countsOf(matrix, item.id),
        options: chosen,
        statistics: shown ? statistics : undefined,
        flags: shown ? flagsOf(statistics, chosen) : [],
      }
    }),
  }
}

function countsOf(matrix: Matrix, item: string): Record<Cell['kind'], number> {
  const kinds = matrix.learners.map(({ cells }) => cellOf(cells, item).kind)
  const count = (kind: Cell['kind']) => kinds.filter(each => each === kind).length
  return {
    answered: count('answered'),
    blank: count('blank'),
    'not-asked': count('not-asked'),
    'not-reached': count('not-reached'),
    excused: count('excused'),
    pending: count('pending'),
  }
}
