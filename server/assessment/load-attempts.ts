import 'server-only'
import { findTimeFactor, listAttemptResponses, listAttempts } from '#db/attempts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { type CountingScore, pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import { type AttemptSettings, PRESETS } from '#domain/assessment/release.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuiz, type Quiz } from '#server/assessment/load-quiz.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { type AttemptSummary, summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { store } from '#server/store.ts'

export type QuizAttempts = Pick<Quiz, 'module'> & {
  /** The rules of practice; an assignment has its own. */
  readonly settings: AttemptSettings
  /** By how much the learner's time limits are stretched; 1 is not at all. */
  readonly timeFactor: number
  readonly pool: number
  readonly asked: number
  /** Oldest first. */
  readonly attempts: readonly AttemptSummary[]
  readonly counting: CountingScore | undefined
}

/** The actor's own attempts at practising a module's quiz, and its rules. */
export async function loadAttempts(actor: Actor, module: string, now: number): Promise<QuizAttempts> {
  const person = signedIn(actor)
  const quiz = await loadQuiz(module)
  await settleAttempts(person.id, now)
  const stored = (await listAttempts(store(), person.id, module)).filter(each => each.assignment === null)
  const responses = await listAttemptResponses(
    store(),
    stored.map(each => each.id),
  )
  const attempts = stored.map(each => summariseAttempt(each, responses, now))
  const settings = PRESETS.practice
  return {
    module: quiz.module,
    settings,
    timeFactor: await findTimeFactor(store(), person.id),
    pool: quiz.pool.length,
    asked: Math.min(quiz.pool.length, ASKED_IN_QUIZ),
    attempts,
    counting: pickCountingAttempt(attempts, settings.counts),
  }
}
