import 'server-only'
import { findAttempt, listAttemptResponses, type StoredAttempt } from '#db/attempts.ts'
import { PRESETS } from '#domain/assessment/release.ts'
import type { QuizAttempt } from '#domain/classroom/quiz-result.ts'
import { type ReplayStep, replayOf } from '#domain/progress/replay.ts'
import { type AskedQuestion, readAttemptQuestions } from '#server/assessment/read-attempt-questions.ts'
import { type ToldAnswer, tellAnswers } from '#server/progress/tell-answers.ts'
import { store } from '#server/store.ts'

export type TaughtAttempt = QuizAttempt & {
  readonly questions: readonly AskedQuestion[]
  /** Every answer that was saved, also those that were changed before it was submitted, in the order they were given. */
  readonly replay: readonly ReplayStep<ToldAnswer>[]
}

/**
 * An attempt with its questions as a teacher reads them: of one that is submitted everything, whatever its learner may see
 * yet; of an open one nothing. The caller has proved that the teacher may.
 */
export async function readTaughtAttempt(attempt: QuizAttempt, now: number): Promise<TaughtAttempt> {
  const stored =
    attempt.submittedAt === undefined ? undefined : await findAttempt(store(), attempt.learner, attempt.id)
  if (!stored) return { ...attempt, questions: [], replay: [] }
  const rules = { settings: PRESETS.practice, state: { submitted: true, now } }
  const [questions, replay] = await Promise.all([readAttemptQuestions(stored, rules), readReplay(stored)])
  return { ...attempt, questions, replay }
}

async function readReplay({ id, learner, questions }: StoredAttempt): Promise<ReplayStep<ToldAnswer>[]> {
  const rows = await listAttemptResponses(store(), [id])
  const told = await tellAnswers(learner, rows)
  const asked = questions.map(({ question }) => {
    const own = rows.filter(row => row.question === question)
    return {
      id: question,
      prompt: told.questions.get(own[0]?.id ?? '')?.prompt ?? question,
      attempts: own.flatMap(row => told.answers.get(row.id) ?? []),
    }
  })
  return replayOf(asked)
}
