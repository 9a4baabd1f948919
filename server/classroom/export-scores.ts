import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { gradebookForCanvas } from '#domain/classroom/exports/canvas.ts'
import { csvFileName } from '#domain/classroom/exports/csv-file.ts'
import { gradebookForExcel, gradebookForMachines } from '#domain/classroom/exports/gradebook-csv.ts'
import { gradebookForMoodle } from '#domain/classroom/exports/moodle.ts'
import { lineItemsForOneRoster, resultsForOneRoster } from '#domain/classroom/exports/one-roster.ts'
import type { ScoreSheet } from '#domain/classroom/exports/score-sheet.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'

export const SCORE_FORMATS = [
  'csv',
  'excel',
  'canvas',
  'moodle',
  'oneroster-line-items',
  'oneroster-results',
] as const

export type ScoreFormat = (typeof SCORE_FORMATS)[number]

export type CsvFile = { readonly name: string; readonly csv: string }

const WRITERS: Readonly<Record<ScoreFormat, (sheet: ScoreSheet, now: number) => string>> = {
  csv: gradebookForMachines,
  excel: gradebookForExcel,
  canvas: gradebookForCanvas,
  moodle: gradebookForMoodle,
  'oneroster-line-items': lineItemsForOneRoster,
  'oneroster-results': resultsForOneRoster,
}

/** The scores of a class the actor teaches as a CSV file; its name holds the class and the day, and nobody's name. */
export async function exportScores(
  actor: Actor,
  classId: string,
  { format, now }: { readonly format: ScoreFormat; readonly now: number },
): Promise<CsvFile> {
  const sheet = await loadScoreSheet(actor, classId, now)
  const day = wallTimeAt(now, sheet.timeZone).slice(0, 10)
  return { name: csvFileName(sheet.className, format, day), csv: WRITERS[format](sheet, now) }
}
