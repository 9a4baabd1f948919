import 'server-only'
import { findResponses } from '#db/responses.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { lessonOf } from '#domain/ids.ts'
import { Problem } from '#domain/problem.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { questionAnchor } from '#domain/progress/progress.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { findEarlierDrawing } from '#server/assessment/find-earlier-drawing.ts'
import { quizRefusal } from '#server/assessment/quiz-refusal.ts'
import { scoreGiven } from '#server/assessment/score-given.ts'
import { scoreStored } from '#server/assessment/score-stored.ts'
import { showResult } from '#server/assessment/show-result.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { store } from '#server/store.ts'

export type Answered = {
  readonly prompt: string
  /** `module/lesson`, and the address of the question in it. */
  readonly lesson: string
  readonly back: string
  readonly answer: readonly string[]
  readonly result: ResponseResult
}

/**
 * What came of an answer that was sent by the plain form: a kept one of the actor's own, or one carried along. Answers in
 * a quiz are told about in their attempt, and nowhere else.
 */
export async function loadAnswered(
  actor: Actor,
  asked: { readonly response: string } | { readonly question: string; readonly answer: unknown },
  now: number,
): Promise<Answered> {
  return 'response' in asked ? kept(actor, asked.response) : carried(actor, asked, now)
}

async function kept(actor: Actor, id: string): Promise<Answered> {
  const [row] = await findResponses(store(), [id])
  const isOwn =
    row !== undefined && actor.kind === 'person' && row.learner === actor.id && row.attempt === null
  const stored = isOwn ? (await scoreStored(store(), [row])).get(id) : undefined
  if (!stored) throw new Problem('not-found', 'There is no such answer among yours.')
  const { question, outcome, answer } = stored
  const asked = { question, answeredAt: row?.answered_at ?? 0 }
  const earlier = row && (await findEarlierDrawing(store(), row.learner, asked))
  const result = await showResult(question, outcome, { id, status: 'recorded', answer, earlier })
  return { ...placeOf(question), answer: describeAnswer(question, answer), result }
}

async function carried(
  actor: Actor,
  { question: id, answer }: { readonly question: string; readonly answer: unknown },
  now: number,
): Promise<Answered> {
  const loaded = await loadQuestion(id)
  if (!loaded) throw new Problem('not-found', 'This question is not part of the course.')
  const refusal = await quizRefusal(actor, loaded.question, now)
  const given = { id: 'carried', question: id, answer, answeredAt: 0 }
  const result = await (await scoreGiven(given, { refusal })).show('graded')
  const words = result.status === 'rejected' ? [] : describeAnswer(loaded.question, answer)
  return { ...placeOf(loaded.question), answer: words, result }
}

function placeOf({ id, prompt }: Question): Pick<Answered, 'prompt' | 'lesson' | 'back'> {
  const lesson = lessonOf(id)
  return { prompt, lesson, back: `/learn/${lesson}#${questionAnchor(id)}` }
}
