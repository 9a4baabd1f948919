import 'server-only'
import type { Comparison } from '#domain/classroom/compare-figures.ts'
import { compareFilesWithGradebook } from '#server/classroom/compare-files-with-gradebook.ts'
import { compareGradebookWithLog } from '#server/classroom/compare-gradebook-with-log.ts'
import { compareOwnPages } from '#server/classroom/compare-own-pages.ts'
import { comparePulseWithLog } from '#server/classroom/compare-pulse-with-log.ts'
import { compareQuestionsWithGradebook } from '#server/classroom/compare-questions-with-gradebook.ts'
import { compareResultsWithGradebook } from '#server/classroom/compare-results-with-gradebook.ts'
import { readClassFigures } from '#server/classroom/read-class-figures.ts'

const COMPARISONS = [
  compareGradebookWithLog,
  compareResultsWithGradebook,
  compareOwnPages,
  compareQuestionsWithGradebook,
  compareFilesWithGradebook,
  comparePulseWithLog,
]

/** Compares every figure of a class that is shown in more than one place; nothing for a class that nobody teaches now. */
export async function checkClassFigures(classId: string, now: number): Promise<readonly Comparison[]> {
  const figures = await readClassFigures(classId, now)
  if (!figures) return []
  const comparisons: Comparison[] = []
  for (const compare of COMPARISONS) comparisons.push(await compare(figures))
  return comparisons
}
