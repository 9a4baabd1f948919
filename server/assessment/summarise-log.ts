import 'server-only'
import type { TryRow } from '#db/responses.ts'
import type { QuestionResultRow } from '#db/schema.ts'
import { lessonOf } from '#domain/ids.ts'
import { summariseTries } from '#domain/progress/question-summary.ts'
import { followAlias } from '#server/content/follow-alias.ts'

/** The summary rows that these answers of one learner bear out: one a question, under its present id. */
export function summariseLog(learner: string, log: readonly TryRow[]): QuestionResultRow[] {
  const byQuestion = new Map<string, TryRow[]>()
  for (const row of log) {
    const question = followAlias(row.question)
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), row])
  }
  return [...byQuestion].flatMap(([question, rows]) => {
    const summary = summariseTries(
      rows.map(row => ({ ...row, answeredAt: row.answered_at, receivedAt: row.received_at })),
    )
    if (!summary) return []
    return {
      learner,
      question,
      lesson: lessonOf(question),
      tries: summary.tries,
      first_earned: summary.firstEarned,
      best_earned: summary.bestEarned,
      last_earned: summary.lastEarned,
      possible: summary.possible,
      first_at: summary.firstAt,
      last_at: summary.lastAt,
      last_response: summary.lastResponse,
    }
  })
}
