import { offsetInstant, shortInstant } from '../wall-time.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { roundPoints, type ScoreSheet, sheetCell } from './score-sheet.ts'

const HEADER = [
  'class',
  'user_name',
  'name',
  'assignment_id',
  'assignment',
  'state',
  'points',
  'possible',
  'due_at',
  'finished_at',
  'comment',
]

/** One row a learner and assignment, for programs: header never translated, instants as ISO 8601 with the class's offset. */
export function gradebookForMachines(sheet: ScoreSheet): string {
  const at = (instant: number | null) => (instant === null ? null : offsetInstant(instant, sheet.timeZone))
  const rows = sheet.learners.flatMap((learner, row) =>
    sheet.columns.map((column, place): CsvCell[] => {
      const cell = sheetCell(sheet, row, place)
      return [
        sheet.className,
        learner.userName,
        learner.name,
        column.id,
        column.title,
        cell.state,
        cell.points === null ? null : roundPoints(cell.points),
        column.possible,
        at(column.dueAt),
        at(cell.finishedAt),
        cell.comment,
      ]
    }),
  )
  return writeCsvFile([HEADER, ...rows])
}

/** One row a learner, for a person with a spreadsheet: points and state of each assignment side by side. */
export function gradebookForExcel(sheet: ScoreSheet): string {
  const header = sheet.columns.flatMap(({ title, possible, dueAt }) => [
    `${title} (points of ${possible})`,
    dueAt === null ? `${title}: state` : `${title}: state (due ${shortInstant(dueAt, sheet.timeZone)})`,
  ])
  const rows = sheet.learners.map((learner, row): CsvCell[] => [
    learner.name,
    learner.userName,
    ...sheet.columns.flatMap((_, place): CsvCell[] => {
      const { points, state } = sheetCell(sheet, row, place)
      return [points === null ? null : roundPoints(points), state.replaceAll('-', ' ')]
    }),
  ])
  return writeCsvFile([['Name', 'User name', ...header], ...rows], 'excel')
}
