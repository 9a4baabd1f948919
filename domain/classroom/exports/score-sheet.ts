/** What became of an assignment, as files for other gradebooks tell it. */
export type SheetState =
  | 'not-started'
  | 'in-progress'
  | 'missing'
  | 'done'
  | 'done-late'
  | 'needs-grading'
  | 'excused'
  | 'not-assigned'

export type SheetCell = {
  readonly state: SheetState
  /** Points that count; null while there is no score. */
  readonly points: number | null
  readonly finishedAt: number | null
  /** What the teacher wrote to the learner about it. */
  readonly comment: string
}

export type SheetLearner = {
  readonly id: string
  readonly name: string
  readonly userName: string
  readonly email: string | null
}

export type SheetColumn = {
  readonly id: string
  readonly title: string
  /** Points at most. */
  readonly possible: number
  /** Due and created, UTC milliseconds. */
  readonly dueAt: number | null
  readonly createdAt: number
}

/** A gradebook as files are written from it; `cells` has a row a learner and a cell a column, in their orders. */
export type ScoreSheet = {
  readonly classId: string
  readonly className: string
  readonly timeZone: string
  readonly learners: readonly SheetLearner[]
  readonly columns: readonly SheetColumn[]
  readonly cells: readonly (readonly SheetCell[])[]
}

const NOTHING: SheetCell = { state: 'not-started', points: null, finishedAt: null, comment: '' }

/** The cell of a learner in a column, by their places. */
export function sheetCell(sheet: ScoreSheet, learner: number, column: number): SheetCell {
  return sheet.cells[learner]?.[column] ?? NOTHING
}

/** Points with two decimals at most. */
export function roundPoints(points: number): number {
  return Math.round(points * 100) / 100
}
