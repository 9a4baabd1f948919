import 'server-only'
import type { RosterEntry } from '#db/enrollments.ts'
import { listLessonStarts } from '#db/lesson-starts.ts'
import type { TryRow } from '#db/responses.ts'
import {
  type Comparison,
  compareFigures,
  type Figures,
  figure,
  resultFigures,
} from '#domain/classroom/compare-figures.ts'
import { lessonOf } from '#domain/ids.ts'
import type { Progress } from '#domain/progress/progress.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'
import { loadProgress } from '#server/progress/load-progress.ts'
import { store } from '#server/store.ts'

const MEND =
  'npm run classroom:check -- --mend; where it stays, report this line with the version of the site.'

/**
 * What learners read of themselves: their assignments against the gradebook (but for quizzes whose points are withheld from
 * them), their answers against the log (but for lessons that they began afresh).
 */
export async function compareOwnPages({ book, log, now }: ClassFigures): Promise<Comparison> {
  const figures: Figures[] = []
  for (const [row, learner] of book.learners.entries()) {
    const progress = await loadProgress(actorOf(learner), now)
    const cells = new Map(book.assignments.map((work, at) => [work.id, book.rows[row]?.results[at]]))
    for (const { id, title, result } of progress.assigned) {
      const cell = cells.get(id)
      if (!cell || (result.isUnscored && !cell.isUnscored)) continue
      figures.push({
        of: `${learner.userName}, ${title}`,
        here: resultFigures(result),
        there: resultFigures(cell),
      })
    }
    figures.push(...(await answers(learner, progress, log.get(learner.person) ?? [])))
  }
  return compareFigures('learners’ own pages, gradebook and log', MEND, figures)
}

function actorOf({ person: id, name, userName, timeZone }: RosterEntry) {
  return { kind: 'person', id, name, userName, role: 'learner', timeZone } as const
}

async function answers(
  { person, userName }: RosterEntry,
  { questions }: Progress,
  log: readonly TryRow[],
): Promise<Figures[]> {
  const afresh = new Set((await listLessonStarts(store(), person)).map(each => each.lesson))
  return summariseLog(person, log)
    .filter(each => !afresh.has(lessonOf(each.question)))
    .map(({ question, tries, best_earned }) => ({
      of: `${userName}, ${question}`,
      here: `${questions[question]?.tries ?? 0} tries, best ${figure(questions[question]?.best)}`,
      there: `${tries} tries, best ${figure(best_earned)}`,
    }))
}
