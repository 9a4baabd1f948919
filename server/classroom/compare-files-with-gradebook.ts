import 'server-only'
import { type Comparison, compareFigures, type Figures, figure } from '#domain/classroom/compare-figures.ts'
import { readPoints } from '#domain/classroom/exports/read-points.ts'
import { roundPoints } from '#domain/classroom/exports/score-sheet.ts'
import { countedPoints } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { exportScores } from '#server/classroom/export-scores.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'

const MEND = 'Do not send this file; report this line with the version of the site.'
const FORMATS = ['csv', 'excel', 'canvas', 'moodle', 'oneroster-results'] as const

/** The points in every file of scores, read back, against the gradebook. */
export async function compareFilesWithGradebook({ teacher, book, now }: ClassFigures): Promise<Comparison> {
  const columns = book.assignments.map(each => each.id)
  const figures: Figures[] = []
  for (const format of FORMATS) {
    const { csv } = await exportScores(teacher, book.class.id, { format, now })
    const points = readPoints(csv, format, columns)
    for (const [row, { userName }] of book.learners.entries()) {
      for (const [at, work] of book.assignments.entries()) {
        figures.push({
          of: `${userName}, ${work.title}, ${format}`,
          here: figure(points.get(`${userName}, ${work.id}`)),
          there: figure(inColumn(book.rows[row]?.results[at], work.possible)),
        })
      }
    }
  }
  return compareFigures('files and gradebook', MEND, figures)
}

/** Attempts at a quiz may differ in points: a file gives all on the scale of the column. */
function inColumn(result: Result | undefined, possible: number): number | undefined {
  const points = result && countedPoints(result)
  if (points === undefined || !result) return undefined
  return roundPoints(result.possible === 0 ? points : (points * possible) / result.possible)
}
