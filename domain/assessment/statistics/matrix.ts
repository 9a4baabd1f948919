/**
 * What became of one question for one learner. *Blank* was seen and left, and counts as 0. *Not asked* was not drawn for
 * this learner, *not reached* was not come to; these, *excused* and *pending* are no score at all: the pair leaves every sum
 * it would enter, and n says how many were left.
 */
export type Cell =
  | { readonly kind: 'answered'; readonly earned: number; readonly options?: readonly string[] }
  | { readonly kind: 'blank' | 'not-asked' | 'not-reached' | 'excused' | 'pending' }

export type Item = { readonly id: string; readonly possible: number }

/** One counted attempt for each learner; a question that a learner has no cell for was not reached. */
export type Matrix = {
  readonly items: readonly Item[]
  readonly learners: readonly { readonly id: string; readonly cells: Readonly<Record<string, Cell>> }[]
}

/** One value for each learner; undefined where there is no score. */
export type Column = readonly (number | undefined)[]

export function cellOf(cells: Readonly<Record<string, Cell>>, item: string): Cell {
  return (Object.hasOwn(cells, item) ? cells[item] : undefined) ?? { kind: 'not-reached' }
}

/** Columns are asked for once a pair of questions. */
const kept = new WeakMap<Matrix, Map<string, Column>>()

export function columnOf(matrix: Matrix, { id }: Item): Column {
  const columns = kept.get(matrix) ?? new Map<string, Column>()
  kept.set(matrix, columns)
  const column = columns.get(id) ?? matrix.learners.map(({ cells }) => scoreIn(cellOf(cells, id)))
  columns.set(id, column)
  return column
}

function scoreIn(cell: Cell): number | undefined {
  if (cell.kind === 'answered') return cell.earned
  return cell.kind === 'blank' ? 0 : undefined
}

/**
 * Each learner's points over these items. Where some have no score, the sum over the others is brought to the scale of
 * all, so that an excused question neither helps nor harms; undefined where none has a score.
 */
export function totalsOf(matrix: Matrix, items: readonly Item[] = matrix.items): Column {
  const columns = items.map(item => ({ possible: item.possible, values: columnOf(matrix, item) }))
  const all = items.reduce((sum, item) => sum + item.possible, 0)
  return matrix.learners.map((_, at) => {
    const present = columns.filter(column => column.values[at] !== undefined)
    const reached = present.reduce((sum, column) => sum + column.possible, 0)
    const earned = present.reduce((sum, column) => sum + (column.values[at] ?? 0), 0)
    return reached === 0 ? undefined : earned * (all / reached)
  })
}

export function restsOf(matrix: Matrix, without: Item): Column {
  return totalsOf(
    matrix,
    matrix.items.filter(item => item.id !== without.id),
  )
}

export function defined(column: Column): number[] {
  return column.filter(value => value !== undefined)
}

/** The two columns at the learners who have a value in both. */
export function pairwise(
  a: Column,
  b: Column,
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const both = a.flatMap((x, at) => {
    const y = b[at]
    return x === undefined || y === undefined ? [] : [{ x, y }]
  })
  return { x: both.map(pair => pair.x), y: both.map(pair => pair.y) }
}
