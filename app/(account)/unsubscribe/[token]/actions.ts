'use server'

import { z } from 'zod'
import { formAction } from '#server/http/form-action.ts'
import { unsubscribe } from '#server/mail/unsubscribe.ts'

export const unsubscribeAction = formAction({
  who: 'anyone',
  schema: z.object({ token: z.string().max(200) }),
  run: async ({ input }) => {
    await unsubscribe(input.token)
    return { message: 'Done. You get no more mail from here.' }
  },
})
