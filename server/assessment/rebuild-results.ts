import 'server-only'
import { deleteQuestionResults, listQuestionResults, putQuestionResults } from '#db/question-results.ts'
import { listAllTries, listAnsweringLearners, lockLearner } from '#db/responses.ts'
import type { QuestionResultRow } from '#db/schema.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import { store } from '#server/store.ts'

export type RebuildReport = {
  readonly learners: number
  readonly summaries: number
  /** Summaries that differ from what the log says; `stored` or `expected` is missing where only one of them exists. */
  readonly different: readonly {
    readonly learner: string
    readonly question: string
    readonly stored: QuestionResultRow | undefined
    readonly expected: QuestionResultRow | undefined
  }[]
}

/**
 * Computes every summary from the log again and compares. With `repair` the log wins. To be run after a question was
 * renamed, and by whoever doubts the figures.
 */
export async function rebuildResults({ repair }: { readonly repair: boolean }): Promise<RebuildReport> {
  const learners = await listAnsweringLearners(store())
  const reports = []
  for (const learner of learners) reports.push(await rebuildLearner(learner, repair))
  return {
    learners: learners.length,
    summaries: reports.reduce((sum, each) => sum + each.summaries, 0),
    different: reports.flatMap(each => each.different),
  }
}

function rebuildLearner(learner: string, repair: boolean): Promise<Omit<RebuildReport, 'learners'>> {
  return store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, learner)
      const expected = byQuestion(summariseLog(learner, await listAllTries(transaction, learner)))
      const listed = await listQuestionResults(transaction, learner)
      const stored = byQuestion(listed.map(({ answer: _, ...row }) => row))
      const different = [...new Set([...expected.keys(), ...stored.keys()])]
        .map(question => ({
          learner,
          question,
          stored: stored.get(question),
          expected: expected.get(question),
        }))
        .filter(each => !isSame(each.stored, each.expected))
      if (repair) {
        await putQuestionResults(
          transaction,
          different.flatMap(each => each.expected ?? []),
        )
        const unfounded = different.filter(each => !each.expected).map(each => each.question)
        await deleteQuestionResults(transaction, learner, unfounded)
      }
      return { summaries: expected.size, different }
    })
}

function byQuestion(rows: readonly QuestionResultRow[]): Map<string, QuestionResultRow> {
  return new Map(rows.map(row => [row.question, row]))
}

function isSame(a: QuestionResultRow | undefined, b: QuestionResultRow | undefined): boolean {
  if (!a || !b) return a === b
  return Object.keys(a).every(key => a[key as keyof QuestionResultRow] === b[key as keyof QuestionResultRow])
}
