import 'server-only'
import { randomUUID } from 'node:crypto'
import { findTimeFactor, insertAttempt, listAttempts } from '#db/attempts.ts'
import type { Store } from '#db/open.ts'
import { insertQuestionVersions } from '#db/question-versions.ts'
import { lockLearner } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import { attemptDeadline } from '#domain/assessment/attempt-deadline.ts'
import { drawQuestions } from '#domain/assessment/draw-questions.ts'
import { type AttemptSettings, PRESETS } from '#domain/assessment/release.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuiz, type Quiz } from '#server/assessment/load-quiz.ts'
import { refuseAttempt } from '#server/assessment/refuse-attempt.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

type Start = {
  readonly module: string
  /** The assignment it is for, whose rules and closing time the caller knows; left out, the learner practises. */
  readonly assigned?: {
    readonly assignment: string
    readonly settings: AttemptSettings
    readonly closesAt?: number
  }
}

/**
 * Begins an attempt at a module's quiz and gives its id; an open one is gone on with instead. Its questions are drawn now,
 * by a stored seed, and asked in the version they have now.
 * @throws Problem `not-found` without a quiz, `conflict` where no attempt may be begun now.
 */
export async function startAttempt(
  actor: Actor,
  { module, assigned }: Start,
  now: number,
): Promise<{ id: string }> {
  const person = signedIn(actor)
  const quiz = await loadQuiz(module)
  await settleAttempts(person.id, now)
  return store()
    .transaction()
    .execute(async transaction => {
      await lockLearner(transaction, person.id)
      const before = await listAttempts(transaction, person.id, module)
      const assignment = assigned?.assignment ?? null
      const same = before.filter(each => each.assignment === assignment)
      const open = same.find(each => each.submitted_at === null)
      if (open) return { id: open.id }
      const settings = assigned?.settings ?? PRESETS.practice
      const closesAt = assigned?.closesAt
      const refusal = refuseAttempt({ before, assignment, settings, closesAt }, now)
      if (refusal !== undefined) throw new Problem('conflict', refusal)
      const number = Math.max(0, ...same.map(each => each.number)) + 1
      const attempt = { learner: person.id, assignment, number, settings, closesAt }
      return begin(transaction, { quiz, attempt, now })
    })
}

type Beginning = {
  readonly quiz: Quiz
  readonly attempt: {
    readonly learner: string
    readonly assignment: string | null
    readonly number: number
    readonly settings: AttemptSettings
    readonly closesAt: number | undefined
  }
  readonly now: number
}

async function begin(transaction: Store, { quiz, attempt, now }: Beginning): Promise<{ id: string }> {
  const { learner, assignment, number, settings, closesAt } = attempt
  const [id, seed] = [randomUUID(), randomUUID()]
  const timeFactor = await findTimeFactor(transaction, learner)
  const deadline = attemptDeadline({ startedAt: now, minutes: settings.minutes, timeFactor, closesAt })
  const known = await loadQuestions()
  const drawn = drawQuestions(quiz.pool, seed).flatMap(each => known.get(each.id) ?? [])
  await insertQuestionVersions(
    transaction,
    drawn.map(({ question, version }) => ({
      question: question.id,
      version,
      body: JSON.stringify(question),
      first_used_at: now,
    })),
  )
  const row = {
    id,
    learner,
    module: quiz.module.id,
    assignment,
    number,
    seed,
    settings: JSON.stringify(settings),
    started_at: now,
    deadline_at: deadline ?? null,
    closes_at: closesAt ?? null,
    submitted_at: null,
    counted_at: null,
  }
  const questions = drawn.map(({ question, version }, at) => ({
    attempt: id,
    learner,
    position: at + 1,
    question: question.id,
    version,
    possible: question.points,
    seen_at: null,
    response: null,
  }))
  await insertAttempt(transaction, row, questions)
  return { id }
}
