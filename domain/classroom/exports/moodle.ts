import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { roundPoints, type ScoreSheet, sheetCell } from './score-sheet.ts'

const NO_GRADE = '-'

/**
 * A file for Moodle's grade import: learners by e-mail address and ID number (our user name), and a score together with a
 * feedback column for each assignment, because Moodle drops an item's grades when only one of the two is imported. `-` is
 * "no grade" (https://docs.moodle.org/en/Grade_import).
 */
export function gradebookForMoodle(sheet: ScoreSheet): string {
  const header = sheet.columns.flatMap(({ title }) => [`${title} (Real)`, `${title} (Feedback)`])
  const rows = sheet.learners.map((learner, row): CsvCell[] => [
    learner.email?.toLowerCase() ?? '',
    learner.userName,
    ...sheet.columns.flatMap((_, place): CsvCell[] => {
      const { points, comment } = sheetCell(sheet, row, place)
      return [points === null ? NO_GRADE : roundPoints(points).toFixed(2), comment]
    }),
  ])
  return writeCsvFile([['Email address', 'ID number', ...header], ...rows])
}
