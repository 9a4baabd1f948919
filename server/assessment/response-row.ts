import 'server-only'
import type { ResponseRow, UserRow } from '#db/schema.ts'
import type { ScoredResponse } from '#server/assessment/score-given.ts'

type Sender = {
  readonly learner: string
  readonly role: UserRow['role']
  readonly source: 'site' | 'form' | 'merged'
  /** The quiz attempt it was proved to belong to. */
  readonly attempt?: string
  readonly now: number
}

/** An answer that comes later than this was waiting in the browser for a connection. */
const OFFLINE_AFTER = 60_000

/** The row of the log for an answer; none where it cannot be kept. */
export function responseRow(
  { given, answer, kept }: ScoredResponse,
  { learner, role, source, attempt, now }: Sender,
): ResponseRow[] {
  if (!kept) return []
  const { loaded, outcome } = kept
  const answeredAt = Math.min(given.answeredAt, now)
  const isLate = source === 'site' && now - answeredAt > OFFLINE_AFTER
  const scored = outcome.kind === 'scored'
  return [
    {
      id: given.id,
      learner,
      question: loaded.question.id,
      question_version: loaded.version,
      lesson: loaded.lesson,
      attempt: attempt ?? null,
      assignment: given.assignment ?? null,
      answer,
      certainty: given.certainty ?? null,
      hints: given.hints ?? 0,
      earned: scored ? outcome.earned : null,
      possible: outcome.possible,
      misconception: (scored && outcome.misconceptions[0]) || null,
      kind: role === 'learner' ? 'learner' : 'teacher',
      source: isLate ? 'offline' : source,
      answered_at: answeredAt,
      received_at: now,
    },
  ]
}
