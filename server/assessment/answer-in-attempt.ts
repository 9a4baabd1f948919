import 'server-only'
import { randomUUID } from 'node:crypto'
import { findAttempt } from '#db/attempts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { answerFromForm, type FormFields } from '#domain/assessment/answer-from-form.ts'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuestionVersions } from '#server/assessment/load-question-versions.ts'
import { saveAttemptAnswer } from '#server/assessment/save-attempt-answer.ts'
import { seeAttemptAnswer } from '#server/assessment/see-attempt-answer.ts'
import { store } from '#server/store.ts'

type Posted = {
  readonly attempt: string
  readonly question: string
  readonly fields: FormFields
  readonly certainty: number | undefined
  /** Does the learner want to see what is right, and let the answer stand? */
  readonly see: boolean
}

/**
 * Keeps the answer to a question of an open attempt as its plain form posts it, and gives the question's place.
 * @throws Problem `bad-input` with the reason where the answer cannot be taken.
 */
export async function answerInAttempt(
  actor: Actor,
  { attempt: id, question, fields, certainty, see }: Posted,
  now: number,
): Promise<{ module: string; position: number }> {
  const person = signedIn(actor)
  const attempt = await findAttempt(store(), person.id, id)
  const place = attempt?.questions.find(each => each.question === question)
  const asked = place && (await loadQuestionVersions(store(), [place])).get(question)
  if (!attempt || !asked)
    throw new Problem('not-found', 'There is no such question in a quiz attempt of yours.')
  const answer = answerFromForm(toPublicQuestion(asked.question, attempt.seed), fields)
  const given = { id: randomUUID(), question, answer, certainty, attempt: id, answeredAt: now } as const
  const { status, error } = await saveAttemptAnswer(person, { ...given, source: 'form' }, now)
  if (status === 'rejected') throw new Problem('bad-input', error ?? 'This answer could not be taken.')
  if (see) await seeAttemptAnswer(person, { attempt: id, question }, now)
  return { module: attempt.module, position: place.position }
}
