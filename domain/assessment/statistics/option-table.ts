import { cellOf, type Item, type Matrix, restsOf, totalsOf } from './matrix.ts'
import { correlation, mean } from './moments.ts'

export type OptionRow = {
  readonly id: string
  readonly key: boolean
  readonly n: number
  /** Of those who answered, 0 to 1; undefined when nobody did. */
  readonly share?: number
  /** Mean total of those who chose it, and of those who did not, in points. */
  readonly meanOfChoosers?: number
  readonly meanOfOthers?: number
  /** Correlation of choosing it with the total, and with the score of all other questions. */
  readonly withTotal?: number
  readonly withRest?: number
  /** How many of the best and of the weakest third chose it. */
  readonly inBestThird: number
  readonly inWeakestThird: number
}

type Chooser = { readonly options: readonly string[]; readonly total: number; readonly rest: number }

/**
 * Who chose which option. The thirds are the best and weakest floor(n / 3) of those who answered, by total; learners
 * with equal totals are taken in the order of the matrix.
 */
export function optionTable(
  matrix: Matrix,
  item: Item,
  options: readonly { readonly id: string; readonly key?: boolean }[],
): readonly OptionRow[] {
  const choosers = choosersOf(matrix, item)
  const third = Math.floor(choosers.length / 3)
  const best = [...choosers].sort((a, b) => b.total - a.total).slice(0, third)
  const weakest = [...choosers].sort((a, b) => a.total - b.total).slice(0, third)
  return options.map(({ id, key }) => {
    const chose = (each: Chooser) => each.options.includes(id)
    const n = choosers.filter(chose).length
    const chosen = choosers.map(each => (chose(each) ? 1 : 0))
    return {
      id,
      key: key === true,
      n,
      share: choosers.length === 0 ? undefined : n / choosers.length,
      meanOfChoosers: mean(choosers.filter(chose).map(each => each.total)),
      meanOfOthers: n === 0 ? undefined : mean(choosers.filter(each => !chose(each)).map(each => each.total)),
      withTotal: correlation(
        chosen,
        choosers.map(each => each.total),
      ),
      withRest: correlation(
        chosen,
        choosers.map(each => each.rest),
      ),
      inBestThird: best.filter(chose).length,
      inWeakestThird: weakest.filter(chose).length,
    }
  })
}

function choosersOf(matrix: Matrix, item: Item): Chooser[] {
  const [totals, rests] = [totalsOf(matrix), restsOf(matrix, item)]
  return matrix.learners.flatMap(({ cells }, at) => {
    const cell = cellOf(cells, item.id)
    const total = totals[at]
    if (cell.kind !== 'answered' || !cell.options || total === undefined) return []
    return [{ options: cell.options, total, rest: rests[at] ?? 0 }]
  })
}
