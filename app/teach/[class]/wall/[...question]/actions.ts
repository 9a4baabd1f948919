'use server'

import { z } from 'zod'
import { questionId } from '#domain/ids.ts'
import { endPoll } from '#server/classroom/end-poll.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { formAction } from '#server/http/form-action.ts'

const id = z.string().max(64)

export const startPollAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id, question: questionId }),
  run: async ({ actor, input, now }) => {
    await startPoll(actor, input.class, { question: input.question, now })
    return undefined
  },
})

export const endPollAction = formAction({
  who: 'teacher',
  schema: z.object({ class: id, poll: id }),
  run: async ({ actor, input, now }) => {
    await endPoll(actor, input.class, { poll: input.poll, now })
    return undefined
  },
})
