import 'server-only'
import type { Store } from '#db/open.ts'
import { listQuestionVersions } from '#db/question-versions.ts'
import type { ResponseRow } from '#db/schema.ts'
import type { ScoreOutcome } from '#domain/assessment/outcome.ts'
import type { Question } from '#domain/assessment/question.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'

export type StoredScore = {
  readonly question: Question
  readonly answer: unknown
  readonly outcome: ScoreOutcome
}

/** Scores stored responses again, each by the version of the question it was given to; by response id. */
export async function scoreStored(
  store: Store,
  rows: readonly ResponseRow[],
): Promise<ReadonlyMap<string, StoredScore>> {
  const versions = await listQuestionVersions(store, [...new Set(rows.map(row => row.question))])
  const bodies = new Map(versions.map(({ question, version, body }) => [`${question} ${version}`, body]))
  return new Map(
    rows.flatMap(row => {
      const body = bodies.get(`${row.question} ${row.question_version}`)
      if (body === undefined) return []
      const question = JSON.parse(body) as Question
      const answer: unknown = JSON.parse(row.answer)
      return [[row.id, { question, answer, outcome: scoreResponse(question, answer) }] as const]
    }),
  )
}
