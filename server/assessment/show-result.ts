import 'server-only'
import type { Feedback, ScoreOutcome } from '#domain/assessment/outcome.ts'
import type { Question } from '#domain/assessment/question.ts'
import { compareCurve, type EarlierDrawing } from '#domain/assessment/types/curve/compare.ts'
import type { Misconception } from '#domain/content/misconception.ts'
import { lessonOf } from '#domain/ids.ts'
import {
  type ResponseResult,
  type ResponseStatus,
  rejectedResult,
  type ShownFeedback,
} from '#domain/progress/response-result.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'

/**
 * What a learner may be told of an answer that was scored: reasons, the misconception it shows with its refutation,
 * where to look, the explanation, and a curve beside its data and what was drawn before. A rejected answer gets none of this, only why it could not be scored.
 */
export async function showResult(
  question: Question,
  outcome: ScoreOutcome,
  {
    id,
    status,
    answer,
    earlier,
  }: {
    readonly id: string
    readonly status: Exclude<ResponseStatus, 'rejected'>
    /** As it was given. */
    readonly answer: unknown
    /** What the same learner drew before. */
    readonly earlier?: EarlierDrawing | undefined
  },
): Promise<ResponseResult> {
  if (outcome.kind === 'rejected') return rejectedResult(id, outcome.reason)
  const { explanation } = question
  if (outcome.kind === 'pending') {
    const feedback: ShownFeedback[] = [{ tone: 'note', text: outcome.reason }]
    return { id, status, score: null, correct: null, feedback, explanation }
  }
  const known = await loadMisconceptions()
  const { earned, possible } = outcome
  const comparison = question.type === 'curve' ? compareCurve(question, answer, earlier) : undefined
  return {
    id,
    status,
    score: { earned, possible },
    correct: earned === possible,
    feedback: outcome.feedback.map(each => shown(each, lessonOf(question.id), known)),
    explanation,
    ...(comparison && { comparison }),
  }
}

function shown(
  { tone, text, misconception: id, lookAt }: Feedback,
  lesson: string,
  known: ReadonlyMap<string, Misconception>,
): ShownFeedback {
  const found = id === undefined ? undefined : known.get(id)
  const place = lookAt ?? found?.lookAt
  return {
    tone,
    text,
    ...(found && {
      misconception: { id: found.id, belief: found.belief, refutation: found.refutation },
    }),
    ...(place && { lookAt: place.includes('#') ? place : `${lesson}#${place}` }),
  }
}
