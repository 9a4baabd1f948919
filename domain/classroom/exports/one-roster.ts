import { offsetInstant } from '../wall-time.ts'
import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { roundPoints, type ScoreSheet, type SheetState, sheetCell } from './score-sheet.ts'

// OneRoster 1.1 CSV (https://www.imsglobal.org/oneroster-v11-final-csv-tables): header order is fixed; status and
// dateLastModified stay empty in a bulk file.

const LINE_ITEMS =
  'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax'
const RESULTS =
  'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment'

const STATUS: Readonly<Record<Exclude<SheetState, 'not-assigned'>, string>> = {
  'not-started': 'not submitted',
  'in-progress': 'partially graded',
  missing: 'not submitted',
  done: 'fully graded',
  'done-late': 'fully graded',
  'needs-grading': 'submitted',
  excused: 'exempt',
}

/** `lineItems.csv`: one row an assignment. */
export function lineItemsForOneRoster(sheet: ScoreSheet): string {
  const rows = sheet.columns.map((column): CsvCell[] => [
    column.id,
    '',
    '',
    column.title,
    '',
    day(column.createdAt, sheet.timeZone),
    day(column.dueAt ?? column.createdAt, sheet.timeZone),
    sheet.classId,
    'seventeen',
    '',
    0,
    column.possible,
  ])
  return writeCsvFile([LINE_ITEMS.split(','), ...rows])
}

/** `results.csv`: one row a learner and assignment of theirs; learners by user name. */
export function resultsForOneRoster(sheet: ScoreSheet, now: number): string {
  const rows = sheet.learners.flatMap((learner, row) =>
    sheet.columns.flatMap((column, place): CsvCell[][] => {
      const { state, points, finishedAt, comment } = sheetCell(sheet, row, place)
      if (state === 'not-assigned') return []
      const result = [
        `${column.id}-${learner.id}`,
        '',
        '',
        column.id,
        learner.userName,
        STATUS[state],
        points === null ? null : roundPoints(points),
        day(finishedAt ?? now, sheet.timeZone),
        comment,
      ]
      return [result]
    }),
  )
  return writeCsvFile([RESULTS.split(','), ...rows])
}

function day(instant: number, zone: string): string {
  return offsetInstant(instant, zone).slice(0, 10)
}
