import 'server-only'
import {
  type Comparison,
  compareFigures,
  type Figures,
  resultFigures,
} from '#domain/classroom/compare-figures.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'
import { readResult } from '#server/classroom/read-result.ts'

const MEND = 'A page reads by a rule of its own: report this line with the version of the site.'

/** Every result as its own page shows it against its cell of the gradebook. */
export async function compareResultsWithGradebook({
  book,
  assignments,
  now,
}: ClassFigures): Promise<Comparison> {
  const figures: Figures[] = []
  for (const [row, learner] of book.learners.entries()) {
    for (const [at, assignment] of assignments.entries()) {
      const cell = book.rows[row]?.results[at]
      if (!cell) continue
      const { result } = await readResult(book.class, assignment, { learner, now })
      const of = `${learner.userName}, ${assignment.title}`
      figures.push({ of, here: resultFigures(result), there: resultFigures(cell) })
    }
  }
  return compareFigures('result page and gradebook', MEND, figures)
}
