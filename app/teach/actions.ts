'use server'

import { z } from 'zod'
import { timeZone } from '#domain/classroom/wall-time.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const createClassAction = formAction({
  who: 'teacher',
  schema: z.object({
    name: z.string().trim().min(1, 'Give the class a name.').max(80, 'At most 80 letters.'),
    timeZone,
  }),
  run: async ({ actor, input, now }) => ({ redirectTo: `/teach/${await createClass(actor, input, now)}` }),
})

export const answerInvitationAction = formAction({
  who: 'teacher',
  schema: z.object({ class: z.string().max(64), answer: z.enum(['accept', 'decline']) }),
  run: async ({ actor, input, now }) => {
    await answerInvitation(actor, input.class, { accept: input.answer === 'accept', now })
    return { message: 'Done.' }
  },
})
