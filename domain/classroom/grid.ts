import type { Gradebook } from './gradebook.ts'
import { countedPoints } from './override.ts'
import type { ResultState } from './result.ts'

/** States by the letter that stands for them in a packed gradebook. */
export const GRID_STATES = {
  n: 'not-started',
  p: 'in-progress',
  m: 'missing',
  d: 'done',
  l: 'done-late',
  g: 'needs-grading',
  x: 'excused',
  o: 'not-assigned',
} as const satisfies Record<string, ResultState>

type Letter = keyof typeof GRID_STATES

/**
 * A gradebook packed for the browser, where three hundred learners by a hundred columns are thirty thousand cells: a letter
 * and two numbers a cell, row by row.
 */
export type Grid = {
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly possible: number
    readonly questions: number
    readonly dueAt: number | undefined
  }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly userName: string
    /** Mean fraction, 0 to 1. */
    readonly mean: number | undefined
    /** A letter a column. */
    readonly states: string
    /** Points that count; null where there are none. */
    readonly points: readonly (number | null)[]
    /** Questions answered. */
    readonly answered: readonly number[]
    /** Columns in which the teacher set the score. */
    readonly set: readonly number[]
    /** Points that can be had, by column, where they are others than the column's: attempts at a quiz draw questions. */
    readonly possible: Readonly<Record<number, number>>
  }[]
}

export type GridCell = {
  readonly state: ResultState
  readonly points: number | null
  readonly answered: number
  readonly isSet: boolean
  /** Points that can be had, where they are others than the column's. */
  readonly possible: number | undefined
}

const LETTERS = new Map(
  (Object.entries(GRID_STATES) as [Letter, ResultState][]).map(([letter, state]) => [state, letter]),
)

type Named = { readonly person: string; readonly name: string; readonly userName: string }

/** Packs a gradebook whose rows stand in the order of `learners`. */
export function packGrid({ assignments, rows }: Gradebook, learners: readonly Named[]): Grid {
  return {
    columns: assignments.map(({ id, title, possible, questions, quiz, dueAt }) => ({
      id,
      title,
      possible,
      questions: quiz ? possible : questions.length,
      dueAt,
    })),
    rows: learners.map(({ person, name, userName }, at) => {
      const results = rows[at]?.results ?? []
      return {
        id: person,
        name,
        userName,
        mean: rows[at]?.mean,
        states: results.map(each => LETTERS.get(each.state) ?? 'n').join(''),
        points: results.map(each => {
          const points = countedPoints(each)
          return points === undefined ? null : Math.round(points * 100) / 100
        }),
        answered: results.map(each => each.answered),
        possible: Object.fromEntries(
          results.flatMap(({ possible }, column) =>
            possible === assignments[column]?.possible ? [] : [[column, possible]],
          ),
        ),
        set: results.flatMap((each, column) => (each.override?.kind === 'score' ? [column] : [])),
      }
    }),
  }
}

/** One cell of a packed row. */
export function gridCell(row: Grid['rows'][number], column: number): GridCell {
  const letter = (row.states[column] ?? 'n') as Letter
  return {
    state: GRID_STATES[letter],
    points: row.points[column] ?? null,
    answered: row.answered[column] ?? 0,
    isSet: row.set.includes(column),
    possible: row.possible[column],
  }
}

export const GRID_FILTERS = ['all', 'stuck', 'needs-grading', 'unfinished'] as const
export type GridFilter = (typeof GRID_FILTERS)[number]

/**
 * `stuck`: something is missing, or begun and not finished. `needs-grading`: an answer waits for a person. `unfinished`:
 * anything is not done. A learner is kept when any column fits.
 */
export function filterGrid(rows: Grid['rows'], filter: GridFilter): Grid['rows'] {
  const wanted: Readonly<Record<GridFilter, RegExp>> = {
    all: /^/,
    stuck: /[mp]/,
    'needs-grading': /g/,
    unfinished: /[nmp]/,
  }
  return rows.filter(row => wanted[filter].test(row.states))
}

/** What rows are sorted by: a name, the mean, or the points in a column. */
export type GridOrder = { readonly by: 'name' | 'mean' | number; readonly down: boolean }

/** Rows in another order; who has no value stands last either way, and equals keep their places. */
export function sortGrid(rows: Grid['rows'], { by, down }: GridOrder): Grid['rows'] {
  if (by === 'name') return down ? rows.toReversed() : rows
  const value = (row: Grid['rows'][number]) => (by === 'mean' ? row.mean : (row.points[by] ?? undefined))
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    return down ? y - x : x - y
  })
}
