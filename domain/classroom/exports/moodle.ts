import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { roundPoints, type ScoreSheet, sheetCell } from './score-sheet.ts'

const NO_GRADE = '-'

/**
 * A file for Moodle's grade import: learners by e-mail address and ID number (our user name), and a score together with a
 * feedback column for each assignment, because Moodle drops an item's grades when only one of the two is imported. `-` is
 * "no grade" (https://docs.moodle.org/en/Grade_import). A learner to whom nothing is assigned has no row.
 */
export function gradebookForMoodle(sheet: ScoreSheet): string {
  const header = sheet.columns.flatMap(({ title }) => [`${title} (Real)`, `${title} (Feedback)`])
  const rows = sheet.learners.flatMap((learner, row): CsvCell[][] => {
    const cells = sheet.columns.map((_, place) => sheetCell(sheet, row, place))
    if (cells.every(cell => cell.state === 'not-assigned')) return []
    const grades = cells.flatMap(({ points, comment }): CsvCell[] => [
      points === null ? NO_GRADE : roundPoints(points).toFixed(2),
      comment,
    ])
    return [[learner.email?.toLowerCase() ?? '', learner.userName, ...grades]]
  })
  return writeCsvFile([['Email address', 'ID number', ...header], ...rows])
}
