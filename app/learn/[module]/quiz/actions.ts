'use server'

import { z } from 'zod'
import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import { questionId } from '#domain/ids.ts'
import { answerInAttempt } from '#server/assessment/answer-in-attempt.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().min(1).max(64)
const module = z.string().regex(/^[a-z0-9-]+$/)

export const startQuizAction = formAction({
  who: 'signed-in',
  schema: z.object({ module, assignment: id.optional() }),
  run: async ({ actor, input, now }) => {
    const attempt = await startQuiz(actor, input, now)
    return { redirectTo: `/learn/${input.module}/quiz/${attempt.id}` }
  },
})

export const saveAnswerAction = formAction({
  who: 'signed-in',
  schema: z.looseObject({
    attempt: id,
    question: questionId,
    certainty: z.coerce.number().int().min(1).max(3).optional(),
    // biome-ignore lint/suspicious/noThenProperty: the name of a button
    then: z.literal('see').optional(),
  }),
  run: async ({ actor, input, now }) => {
    const { attempt, question, certainty } = input
    const posted = { attempt, question, certainty, fields: input as FormFields, see: input.then === 'see' }
    const { module: place, position } = await answerInAttempt(actor, posted, now)
    return { redirectTo: `/learn/${place}/quiz/${attempt}#question-${position}` }
  },
})

export const submitAttemptAction = formAction({
  who: 'signed-in',
  schema: z.object({ module, attempt: id }),
  run: async ({ actor, input, now }) => {
    await submitAttempt(actor, input.attempt, now)
    return { redirectTo: `/learn/${input.module}/quiz/${input.attempt}` }
  },
})
