import 'server-only'
import { type Comparison, compareFigures, type Figures, figure } from '#domain/classroom/compare-figures.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { type AnalysedClass, loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'

const MEND =
  'The questions view counts other answers than the gradebook: report this line with the version of the site.'

/** Of each learner the first answers and their points in the questions view against the gradebook's first tries. */
export async function compareQuestionsWithGradebook({
  teacher,
  book,
  now,
}: ClassFigures): Promise<Comparison> {
  const figures: Figures[] = []
  for (const [at, work] of book.assignments.entries()) {
    const analysed = await loadItemAnalysis(teacher, book.class.id, { assignment: work.id, now })
    for (const { id } of analysed.matrix.learners) {
      const row = book.rows.findIndex(each => each.learner === id)
      const cell = book.rows[row]?.results[at]
      if (!cell) continue
      const of = `${book.learners[row]?.userName}, ${work.title}`
      figures.push({
        of,
        here: counted(analysed, id, work),
        there: work.quiz
          ? figure(cell.firstEarned)
          : `${cell.answered} answered, ${figure(cell.firstEarned)}`,
      })
    }
  }
  return compareFigures('questions view and gradebook', MEND, figures)
}

function counted({ tries }: AnalysedClass, learner: string, { quiz }: AssignedWork): string {
  const own = tries.filter(each => each.learner === learner)
  const points =
    own.some(each => each.earned === null) && quiz
      ? 0
      : own.reduce((sum, each) => sum + (each.earned ?? 0), 0)
  return quiz ? figure(points) : `${own.length} answered, ${figure(points)}`
}
