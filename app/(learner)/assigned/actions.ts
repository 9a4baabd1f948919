'use server'

import { z } from 'zod'
import { readJoinCode } from '#domain/classroom/join-code.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { formAction } from '#server/http/form-action.ts'

export const openCodeAction = formAction({
  who: 'anyone',
  schema: z.object({
    code: z
      .string()
      .max(40)
      .transform((typed, context) => {
        const code = readJoinCode(typed)
        if (!code)
          context.addIssue({ code: 'custom', message: 'A code has six letters and digits, such as HX7-Q3M.' })
        return code ?? ''
      }),
  }),
  run: async ({ input }) => ({ redirectTo: `/join/${input.code}` }),
})

export const leaveClassAction = formAction({
  who: 'signed-in',
  schema: z.object({ class: z.string().max(64) }),
  run: async ({ actor, input, now }) => {
    await leaveClass(actor, input.class, now)
    return { redirectTo: '/assigned' }
  },
})
