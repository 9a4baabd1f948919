'use server'

import { z } from 'zod'
import { voteInPoll } from '#server/classroom/vote-in-poll.ts'
import { formAction } from '#server/http/form-action.ts'

export const voteAction = formAction({
  who: 'signed-in',
  schema: z.object({
    poll: z.string().max(64),
    option: z.string('Choose one of them.').max(64, 'Choose one of them.'),
  }),
  run: async ({ actor, input, now }) => {
    await voteInPoll(actor, { ...input, now })
    return { message: 'Your vote is in. You may change it until the vote is closed.' }
  },
})
