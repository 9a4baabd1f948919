import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { csvFileName } from '#domain/classroom/exports/csv-file.ts'
import { type ScoreFormat, writeScores } from '#domain/classroom/exports/write-scores.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'

export type CsvFile = { readonly name: string; readonly csv: string }

/** The scores of a class the actor teaches as a CSV file; its name holds the class and the day, and nobody's name. */
export async function exportScores(
  actor: Actor,
  classId: string,
  { format, now }: { readonly format: ScoreFormat; readonly now: number },
): Promise<CsvFile> {
  const sheet = await loadScoreSheet(actor, classId, now)
  const day = wallTimeAt(now, sheet.timeZone).slice(0, 10)
  return { name: csvFileName(sheet.className, format, day), csv: writeScores(sheet, format, now) }
}
