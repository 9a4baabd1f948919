'use server'

import { z } from 'zod'
import { joinClass } from '#server/classroom/join-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const joinAction = formAction({
  who: 'signed-in',
  schema: z.object({ code: z.string().max(40) }),
  run: async ({ actor, input, now }) => {
    await joinClass(actor, input.code, now)
    return { redirectTo: '/assigned' }
  },
})
