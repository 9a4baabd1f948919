import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { csvFileName } from '#domain/classroom/exports/csv-file.ts'
import { itemNumbersCsv, itemRowsCsv } from '#domain/classroom/exports/item-csv.ts'
import { wallTimeAt } from '#domain/classroom/wall-time.ts'
import type { CsvFile } from '#server/classroom/export-scores.ts'
import { loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'

type Wanted = {
  readonly assignment?: string | undefined
  /** `rows`: what the figures were computed from. `numbers`: the figures of each question. */
  readonly part: 'rows' | 'numbers'
  readonly now: number
}

/** The item analysis of an assignment of a class the actor teaches, as CSV. */
export async function exportItemAnalysis(actor: Actor, classId: string, wanted: Wanted): Promise<CsvFile> {
  const loaded = await loadItemAnalysis(actor, classId, wanted)
  const { class: owned, learners, matrix, tries, analysis } = loaded
  const userNames = new Map(learners.map(each => [each.id, each.userName]))
  const day = wallTimeAt(wanted.now, owned.time_zone).slice(0, 10)
  return {
    name: csvFileName(owned.name, `questions-${wanted.part}`, day),
    csv: wanted.part === 'rows' ? itemRowsCsv(matrix, tries, userNames) : itemNumbersCsv(analysis),
  }
}
