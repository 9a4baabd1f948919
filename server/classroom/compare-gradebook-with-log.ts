import 'server-only'
import { group } from 'd3-array'
import { listAssignmentAttempts } from '#db/attempts.ts'
import { listStandingTries } from '#db/first-tries.ts'
import type { TryRow } from '#db/responses.ts'
import type { QuestionResultRow } from '#db/schema.ts'
import { pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import { type Comparison, compareFigures, type Figures, figure } from '#domain/classroom/compare-figures.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'
import { store } from '#server/store.ts'

const MEND = 'npm run classroom:check -- --mend computes the kept summaries from the log again.'

/** Points and answers in every cell of the gradebook against a sum over the log. */
export async function compareGradebookWithLog(given: ClassFigures): Promise<Comparison> {
  const { book, log } = given
  const quizzes = await quizPoints(given)
  const figures = book.learners.flatMap(({ person: learner, userName }, row) => {
    const tries = log.get(learner) ?? []
    return (book.rows[row]?.results ?? []).flatMap((result, at): Figures[] => {
      const work = book.assignments[at]
      if (!work || result.state === 'not-assigned') return []
      const { bestEarned, answered, isUnscored } = result
      const of = `${userName}, ${work.title}`
      if (work.quiz) {
        const here = isUnscored ? 'nothing' : figure(bestEarned)
        return [{ of, here, there: figure(quizzes.get(`${work.id} ${learner}`)) }]
      }
      return [
        { of, here: `${answered} answered, ${figure(bestEarned)}`, there: summed(work, learner, tries) },
      ]
    })
  })
  return compareFigures('gradebook and log', MEND, figures)
}

function summed({ since = 0, questions }: AssignedWork, learner: string, tries: readonly TryRow[]): string {
  const asked = new Set(questions)
  const inTime = tries.filter(each => each.answered_at >= since)
  const rows: readonly QuestionResultRow[] = summariseLog(learner, inTime).filter(each =>
    asked.has(each.question),
  )
  return `${rows.length} answered, ${figure(rows.reduce((sum, each) => sum + (each.best_earned ?? 0), 0))}`
}

/** Points of the attempts that count, by assignment and learner, from the answers that stood when they were submitted. */
async function quizPoints({ book }: ClassFigures): Promise<ReadonlyMap<string, number>> {
  const work = book.assignments.filter(each => each.quiz)
  const attempts = await listAssignmentAttempts(
    store(),
    work.map(each => each.id),
  )
  const submitted = attempts.filter(each => each.submitted_at !== null)
  const standing = await listStandingTries(
    store(),
    submitted.map(each => each.id),
  )
  const tries = group(standing, each => each.attempt)
  const points = new Map<string, number>()
  for (const [key, own] of group(submitted, each => `${each.assignment} ${each.learner}`)) {
    const counts = work.find(each => key.startsWith(`${each.id} `))?.quiz?.settings.counts ?? 'best'
    const scored = own.map(({ id, number, questions }) => {
      const answers = tries.get(id) ?? []
      if (answers.some(each => each.earned === null)) return { id, number }
      const answered = new Map(answers.map(each => [each.question, each]))
      const possible = questions.reduce(
        (sum, q) => sum + (answered.get(q.question)?.possible ?? q.possible),
        0,
      )
      return {
        id,
        number,
        score: { earned: answers.reduce((sum, each) => sum + (each.earned ?? 0), 0), possible },
      }
    })
    const counting = pickCountingAttempt(scored, counts)
    if (counting) points.set(key, counting.earned)
  }
  return points
}
