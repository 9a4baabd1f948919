import { gradebookForCanvas } from './canvas.ts'
import { gradebookForExcel, gradebookForMachines } from './gradebook-csv.ts'
import { gradebookForMoodle } from './moodle.ts'
import { lineItemsForOneRoster, resultsForOneRoster } from './one-roster.ts'
import type { ScoreSheet } from './score-sheet.ts'

export const SCORE_FORMATS = [
  'csv',
  'excel',
  'canvas',
  'moodle',
  'oneroster-line-items',
  'oneroster-results',
] as const

export type ScoreFormat = (typeof SCORE_FORMATS)[number]

const WRITERS: Readonly<Record<ScoreFormat, (sheet: ScoreSheet, now: number) => string>> = {
  csv: gradebookForMachines,
  excel: gradebookForExcel,
  canvas: gradebookForCanvas,
  moodle: gradebookForMoodle,
  'oneroster-line-items': lineItemsForOneRoster,
  'oneroster-results': resultsForOneRoster,
}

/** The scores of a class as a file of this format. */
export function writeScores(sheet: ScoreSheet, format: ScoreFormat, now: number): string {
  return WRITERS[format](sheet, now)
}
