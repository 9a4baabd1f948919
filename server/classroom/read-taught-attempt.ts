import 'server-only'
import { findAttempt } from '#db/attempts.ts'
import { PRESETS } from '#domain/assessment/release.ts'
import type { QuizAttempt } from '#domain/classroom/quiz-result.ts'
import { type AskedQuestion, readAttemptQuestions } from '#server/assessment/read-attempt-questions.ts'
import { store } from '#server/store.ts'

export type TaughtAttempt = QuizAttempt & { readonly questions: readonly AskedQuestion[] }

/**
 * An attempt with its questions as a teacher reads them: of one that is submitted everything, whatever its learner may see
 * yet; of an open one nothing. The caller has proved that the teacher may.
 */
export async function readTaughtAttempt(attempt: QuizAttempt, now: number): Promise<TaughtAttempt> {
  const stored =
    attempt.submittedAt === undefined ? undefined : await findAttempt(store(), attempt.learner, attempt.id)
  const rules = { settings: PRESETS.practice, state: { submitted: true, now } }
  return { ...attempt, questions: stored ? await readAttemptQuestions(stored, rules) : [] }
}
