import 'server-only'
import { listOpenClasses } from '#db/classes.ts'
import { putSetting } from '#db/settings.ts'
import { type Comparison, joinComparisons } from '#domain/classroom/compare-figures.ts'
import { FIGURES_CHECKED, type FiguresCheck } from '#domain/classroom/figures-check.ts'
import { checkClassFigures } from '#server/classroom/check-class-figures.ts'
import { compareSummariesWithLog } from '#server/classroom/compare-summaries-with-log.ts'
import { store } from '#server/store.ts'

export type CheckedFigures = FiguresCheck & {
  /** Summaries that were wrong and are right now. */
  readonly mended: number
  readonly comparisons: readonly Comparison[]
}

/**
 * Compares what is shown or kept in more than one place, of everybody and in every class that is not archived, and notes when
 * it did. With `mend` the kept summaries are first computed from the log again. Answers that arrive meanwhile may differ: so
 * when in doubt, twice.
 */
export async function checkFigures({
  mend,
  now,
}: {
  readonly mend: boolean
  readonly now: number
}): Promise<CheckedFigures> {
  const mended = mend ? differing(await compareSummariesWithLog(true)) : 0
  const kept = await compareSummariesWithLog(false)
  const classes = await listOpenClasses(store())
  const shown: Comparison[] = []
  for (const each of classes) shown.push(...(await checkClassFigures(each, now)))
  const comparisons = [...kept, ...joinComparisons(shown)]
  const check = {
    at: now,
    classes: classes.length,
    compared: comparisons.reduce((sum, each) => sum + each.compared, 0),
    different: differing(comparisons),
  }
  await putSetting(store(), FIGURES_CHECKED, JSON.stringify(check))
  return { ...check, mended, comparisons }
}

function differing(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, each) => sum + each.different.length, 0)
}
