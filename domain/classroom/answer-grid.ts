import { cellOf, columnOf, defined, type Matrix, totalsOf } from '#domain/assessment/statistics/matrix.ts'

/** What became of a question, by the letter that stands for it in a packed grid. */
export const ANSWER_STATES = {
  r: { mark: '✓', word: 'right' },
  p: { mark: '~', word: 'partly right' },
  w: { mark: '×', word: 'not right' },
  b: { mark: '–', word: 'seen and left' },
  n: { mark: '·', word: 'not reached' },
  a: { mark: ' ', word: 'not asked' },
  x: { mark: '⊘', word: 'excused' },
  g: { mark: '◇', word: 'waits for a person' },
} as const

export type AnswerLetter = keyof typeof ANSWER_STATES

export const ANSWER_ORDERS = ['course', 'blocks'] as const
export type AnswerOrder = (typeof ANSWER_ORDERS)[number]

/** Learners × questions, packed for the browser: a letter a cell. */
export type AnswerGrid = {
  readonly questions: readonly {
    readonly id: string
    /** Its place in the course, from 1, whatever the order. */
    readonly number: number
    /** Mean fraction, 0 to 1; undefined without a score. */
    readonly facility: number | undefined
  }[]
  readonly rows: readonly {
    readonly learner: string
    readonly letters: string
    /** Share of the points that the learner was asked for, 0 to 1. */
    readonly share: number | undefined
  }[]
}

/**
 * Learners × questions as they are in the matrix, or so that blocks show: the best learners first and the easiest questions
 * first, as L. Guttman ordered a scale (1944). A mistake among the easy questions of a good learner stands out then. Equals
 * keep their places, who has no score stands last.
 */
export function answerGrid(matrix: Matrix, order: AnswerOrder): AnswerGrid {
  const possible = matrix.items.reduce((sum, item) => sum + item.possible, 0)
  const totals = totalsOf(matrix)
  const questions = matrix.items.map((item, at) => {
    const values = defined(columnOf(matrix, item))
    const earned = values.reduce((sum, each) => sum + each, 0)
    const most = values.length * item.possible
    return { id: item.id, number: at + 1, facility: most > 0 ? earned / most : undefined }
  })
  const columns = order === 'blocks' ? questions.toSorted(by(each => each.facility)) : questions
  const possibleOf = new Map(matrix.items.map(item => [item.id, item.possible]))
  const rows = matrix.learners.map(({ id, cells }, at) => {
    const total = totals[at]
    return {
      learner: id,
      letters: columns.map(each => letterOf(cells, each.id, possibleOf.get(each.id) ?? 0)).join(''),
      share: total === undefined || possible === 0 ? undefined : total / possible,
    }
  })
  return { questions: columns, rows: order === 'blocks' ? rows.toSorted(by(each => each.share)) : rows }
}

/** The state of one cell of a row. */
export function answerState(letters: string, at: number): (typeof ANSWER_STATES)[AnswerLetter] {
  return ANSWER_STATES[(letters[at] ?? 'n') as AnswerLetter]
}

function by<Row>(value: (row: Row) => number | undefined): (a: Row, b: Row) => number {
  return (a, b) => (value(b) ?? -1) - (value(a) ?? -1)
}

function letterOf(cells: Matrix['learners'][number]['cells'], id: string, possible: number): AnswerLetter {
  const cell = cellOf(cells, id)
  switch (cell.kind) {
    case 'answered':
      return cell.earned >= possible ? 'r' : cell.earned > 0 ? 'p' : 'w'
    case 'blank':
      return 'b'
    case 'not-reached':
      return 'n'
    case 'not-asked':
      return 'a'
    case 'excused':
      return 'x'
    case 'pending':
      return 'g'
  }
}
