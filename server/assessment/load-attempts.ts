import 'server-only'
import { findTimeFactor, listAttemptResponses, listAttempts } from '#db/attempts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { type CountingScore, pickCountingAttempt } from '#domain/assessment/pick-counting-attempt.ts'
import { type AttemptSettings, PRESETS, type Preset } from '#domain/assessment/release.ts'
import { signedIn } from '#server/account/policy.ts'
import { type FoundQuiz, findAssignedQuiz } from '#server/assessment/find-assigned-quiz.ts'
import { loadQuiz, type Quiz } from '#server/assessment/load-quiz.ts'
import { refuseAttempt } from '#server/assessment/refuse-attempt.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { type AttemptSummary, summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { store } from '#server/store.ts'

export type QuizAttempts = Pick<Quiz, 'module'> & {
  /** The assignment it is taken for; undefined is practice. */
  readonly assigned: FoundQuiz | undefined
  readonly preset: Preset
  readonly settings: AttemptSettings
  /** By how much the learner's time limits are stretched; 1 is not at all. */
  readonly timeFactor: number
  readonly pool: number
  readonly asked: number
  /** Oldest first. */
  readonly attempts: readonly AttemptSummary[]
  readonly counting: CountingScore | undefined
  /** Why no further attempt can be begun now; undefined where one can. */
  readonly refusal: string | undefined
  /** An open attempt at the same quiz, for something else, that has to be submitted first. */
  readonly otherOpen: string | undefined
}

/** The actor's own attempts at a module's quiz, practised or for an assignment, and its rules. */
export async function loadAttempts(
  actor: Actor,
  { module, assignment }: { readonly module: string; readonly assignment?: string | undefined },
  now: number,
): Promise<QuizAttempts> {
  const person = signedIn(actor)
  const quiz = await loadQuiz(module)
  const assigned =
    assignment === undefined ? undefined : await findAssignedQuiz(person, { module, assignment })
  await settleAttempts(person.id, now)
  const before = await listAttempts(store(), person.id, module)
  const stored = before.filter(each => each.assignment === (assignment ?? null))
  const responses = await listAttemptResponses(
    store(),
    stored.map(each => each.id),
  )
  const attempts = stored.map(each => summariseAttempt(each, responses, now))
  const settings = assigned?.settings ?? PRESETS.practice
  const beginning = { before, assignment: assignment ?? null, settings, closesAt: assigned?.closesAt }
  return {
    module: quiz.module,
    assigned,
    preset: assigned?.preset ?? 'practice',
    settings,
    timeFactor: await findTimeFactor(store(), person.id),
    pool: quiz.pool.length,
    asked: Math.min(quiz.pool.length, ASKED_IN_QUIZ),
    attempts,
    counting: pickCountingAttempt(attempts, settings.counts),
    refusal: refuseAttempt(beginning, now),
    otherOpen: before.find(each => each.submitted_at === null && !stored.includes(each))?.id,
  }
}
